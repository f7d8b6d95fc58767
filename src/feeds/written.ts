import type { BuildMessages } from '../head/headMessages.ts';
import type { Edition } from '../model/edition.ts';
import type { Site, SitePage } from '../site/sitePages.ts';
import type { Story } from '../story/story.ts';

/** The story as one language tells it on one site. */
export interface Told {
  readonly edition: Edition;
  readonly messages: BuildMessages;
  readonly site: Site;
}

/** The same, with the story as it is filed: only there are dates as their sources have them. */
export interface Filed extends Told {
  readonly story: Story;
}

/** What a format says of a page. */
export interface Written {
  readonly page: SitePage;
  readonly source: string;
}
