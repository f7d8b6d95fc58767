import type { Locale } from '../../i18n/locale.ts';
import {
  eventTextAttribute,
  eventTextFolders,
  eventTextHandOver,
  type HandedEventText,
} from '../../site/eventTextNames.ts';
import { handedOver } from '../../ui/handedOver.ts';
import { EventTexts } from './eventTexts.ts';

/** The texts that `root` names; what it has already, in the language `locale`, is not fetched. */
export function eventTextsOf(root: HTMLElement, locale: Locale): EventTexts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  const folders = JSON.parse(root.getAttribute(eventTextFolders) ?? '{}') as Readonly<Record<Locale, string>>;
  const texts = new EventTexts(async (wanted, event) => {
    const folder = folders[wanted];
    if (folder === undefined) throw new Error(`There are no texts in “${wanted}” here.`);
    const { html } = await handedOver<HandedEventText>(
      `${folder}${event}.js`,
      eventTextHandOver,
      (text) => text.locale === wanted && text.event === event,
    );
    return html;
  });
  const written = root.querySelector(`[${eventTextAttribute}]`);
  const event = written?.getAttribute(eventTextAttribute);
  if (written !== null && event != null) texts.keep(locale, event, written.innerHTML);
  return texts;
}
