import type { BuildMessages } from '../head/headMessages.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import type { Story } from '../story/story.ts';

/** The story in one language, on one site. */
export interface Publication {
  readonly edition: WholeEdition;
  readonly messages: BuildMessages;
  readonly site: Site;
}

/** The same with what it is made of: only there are dates as their sources have them. */
export interface RecordedPublication extends Publication {
  readonly story: Story;
}

/** What a format says of a page. */
export interface Written {
  readonly page: SitePage;
  readonly source: string;
}
