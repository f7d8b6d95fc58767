import { fetchLocale } from 'virtual:story/locales';
import type { MomentMessages, PageMessages } from '../../i18n/i18next.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import { unpackedEdition, type PackedEdition } from '../../model/packedEdition.ts';
import type { WholeEdition } from '../../model/wholeEdition.ts';
import { fetchedOnce } from './fetchedOnce.ts';
import type { WrittenTexts } from './writtenTexts.ts';

/** What the page needs in one language: the index of the story, and the words of the interface. */
export interface LocaleResources {
  readonly locale: Locale;
  readonly edition: Edition;
  readonly messages: PageMessages;
}

/** The same as it is sent. */
interface PackedResources extends Omit<LocaleResources, 'edition'> {
  readonly edition: PackedEdition;
}

/** What the page of a moment needs in one language. */
export interface MomentResources extends LocaleResources {
  readonly messages: MomentMessages;
}

/** What the build writes pages from in one language. */
export interface WholeResources extends MomentResources {
  readonly edition: WholeEdition;
}

/** What the full page needs in one language. */
export interface PageResources extends LocaleResources {
  /** What is only read. */
  readonly written: WrittenTexts<Element>;
}

/** The resources of a language, fetched once; rejects when the network fails, and may then be asked again. */
export const localeResources = fetchedOnce(async (locale: Locale): Promise<LocaleResources> => {
  const fetching = fetchLocale[locale]?.() ?? Promise.reject(new Error(`There is no “${locale}” here.`));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
  const { resources } = (await fetching) as { readonly resources?: PackedResources };
  // A chunk that came empty is no failure to the browser.
  if (resources === undefined) throw new Error(`There is nothing of “${locale}” in its chunk.`);
  return { ...resources, edition: unpackedEdition(resources.edition) };
});
