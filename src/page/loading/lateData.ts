import type { Locale } from '../../i18n/locale.ts';
import type { Searcher } from '../../model/search.ts';
import {
  eventTextAttribute,
  eventTextNames,
  searchNames,
  type HandedEventText,
} from '../../site/lateDataNames.ts';
import { handedOver } from '../../ui/handedOver.ts';
import { trustedText } from '../../ui/trusted.ts';
import { eventTextKey, type EventTexts } from './eventTexts.ts';
import { FetchedStore } from './fetchedStore.ts';
import type { LateSearcher } from './lateSearcher.ts';

/**
 * The texts of events, from where the attribute `addresses` of `root` says; the one that the page shows already, in `locale`,
 * is not fetched.
 */
export function eventTextsOf(
  root: HTMLElement,
  locale: Locale,
  addresses: string = eventTextNames.addresses,
): EventTexts {
  const texts: EventTexts = new FetchedStore(async (key) => {
    const [wanted = '', event = ''] = key.split('/');
    const { html } = await handedOver<HandedEventText>(
      `${addressIn(root, addresses, wanted)}${event}.js`,
      eventTextNames.event,
      (text) => text.locale === wanted && text.event === event,
    );
    return trustedText(html);
  });
  const written = root.querySelector(`[${eventTextAttribute}]`);
  const event = written?.getAttribute(eventTextAttribute);
  const html = written === null ? null : textIn(written);
  if (event != null && html !== null) texts.keep(eventTextKey(locale, event), html);
  return texts;
}

/** The text that `element` has; null where it is not as the build wrote it, as after a translation by the browser. */
function textIn(element: Element): string | null {
  try {
    return trustedText(element.innerHTML);
  } catch {
    return null;
  }
}

/** The searcher of the story, from where `root` says. */
export function lateSearcherOf(root: HTMLElement): LateSearcher {
  return new FetchedStore(async () =>
    handedOver<Searcher>(root.getAttribute(searchNames.address) ?? '', searchNames.event, () => true),
  );
}

/** What the attribute `name` of `root` gives for a language. Throws where it gives nothing. */
function addressIn(root: HTMLElement, name: string, locale: Locale): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  const addresses = JSON.parse(root.getAttribute(name) ?? '{}') as Readonly<Record<Locale, string>>;
  const address = addresses[locale];
  if (address === undefined) throw new Error(`There is nothing in “${locale}” here.`);
  return address;
}
