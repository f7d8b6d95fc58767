import type { Messages } from '../i18n/i18next.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Site } from '../model/sitePages.ts';
import { addressOf } from './addresses.ts';
import { element } from './markup.ts';
import { speechOf } from './speech.ts';
import { standingTags } from './standing.ts';
import { htmlOf, link, named } from './tags.ts';

/** The head of the page for frames in `locale`, as HTML: what is found is the full page. Its links open beside the host's. */
export function frameHeadOf(locale: Locale, messages: Messages, site: Site): string {
  return htmlOf([
    element('title', {}, speechOf(locale, messages).t('page:headline')),
    element('base', { target: '_blank' }),
    named('robots', 'noindex'),
    link('canonical', addressOf({ kind: 'story' }, locale, site)),
    ...standingTags(site),
  ]);
}
