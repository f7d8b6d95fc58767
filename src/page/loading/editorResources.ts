import { fetchEditor } from 'virtual:story/editor';
import type { EditorMessages } from '../../i18n/i18next.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sizedEdition, type SizedEdition, type Sizes } from '../../model/sizedEdition.ts';
import { fetchedOnce } from './fetchedOnce.ts';
import { localeResources, type LocaleResources } from './localeResources.ts';

/** What is needed in one language to embed the story. */
export interface EditorResources extends LocaleResources {
  readonly edition: SizedEdition;
  readonly messages: EditorMessages;
}

/** What is fetched for it beside what every page has. */
interface EditorData {
  /** How high the story is. */
  readonly sizes: Sizes;
  /** What is said to editors. */
  readonly words: EditorMessages['editor'];
}

/** The resources of a language for editors, fetched once; rejects when the network fails, and may then be asked again. */
export const editorResources = fetchedOnce(async (locale: Locale): Promise<EditorResources> => {
  const fetching = fetchEditor[locale]?.() ?? Promise.reject(new Error(`There is no “${locale}” here.`));
  const [own, data] = await Promise.all([localeResources(locale), fetching]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
  const { sizes, words } = data as EditorData;
  return {
    ...own,
    edition: sizedEdition(own.edition, sizes),
    messages: { ...own.messages, editor: words },
  };
});
