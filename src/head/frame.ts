import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Site } from '../site/sitePages.ts';
import { addressOf } from './addresses.ts';
import { element } from '../site/markup.ts';
import { localizationOf, type BuildMessages } from './headMessages.ts';
import { siteWideTags } from './siteWideTags.ts';
import { htmlOf, link, named } from './tags.ts';

/**
 * The head of the page for frames that tells `edition`, as HTML: what is found is the full page. Its links open beside
 * the host's.
 */
export function frameHeadOf(edition: WholeEdition, messages: BuildMessages, site: Site): string {
  return htmlOf([
    element('title', {}, localizationOf(edition.language, messages).t('story:headline')),
    element('base', { target: '_blank' }),
    named('robots', 'noindex'),
    link('canonical', addressOf({ kind: 'story' }, edition.locale, site)),
    ...siteWideTags(site),
  ]);
}
