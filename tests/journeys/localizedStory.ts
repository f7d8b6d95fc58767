import type { messages as english } from '../../locales/en/messages.ts';
import type { StoryWords } from '../../src/i18n/storyWords.ts';
import type { WholeEdition } from '../../src/model/wholeEdition.ts';
import { labelOf } from '../../src/model/pictureMetrics.ts';
import { eventById } from '../../src/model/eventById.ts';
import { editionOf } from '../../src/model/editionOf.ts';
import type { Story } from '../../src/story/story.ts';
import type { LanguageFolder } from '../../src/build/languages.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { languages } from '../fixtures/languages.ts';

/** The words of a page in one language, by area, to find things by the names that readers hear. */
export type Words = {
  readonly [Area in keyof typeof english]: { readonly [Key in keyof (typeof english)[Area]]: string };
} & { readonly story: StoryWords };

/** A story in one language, as its pages tell it. */
export interface LocalizedStory {
  readonly edition: WholeEdition;
  readonly words: Words;
}

/** The title of the event with this `id`. Throws where there is none. */
export function titleIn({ edition }: Pick<LocalizedStory, 'edition'>, id: string): string {
  const event = eventById(edition, id);
  if (event === null) throw new Error(`No event "${id}".`);
  return event.title;
}

/** What the mark of the event with this `id` says in the picture. Throws where there is none. */
export function labelIn({ edition }: Pick<LocalizedStory, 'edition'>, id: string): string {
  const event = eventById(edition, id);
  if (event === null) throw new Error(`No event "${id}".`);
  return labelOf(event);
}

/** `story` in one of its languages, of which `folders` has the folders. */
export function localizedStoryOf(
  story: Story,
  locale: Locale,
  folders: Readonly<Record<Locale, LanguageFolder>> = languages,
): LocalizedStory {
  const words = story.words[locale];
  const folder = folders[locale];
  if (words === undefined || folder === undefined) throw new Error(`The story is not told in “${locale}”.`);
  return {
    edition: editionOf(story, folders, locale),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of every language the compiler asks for the same words
    words: { ...folder.messages, story: words } as Words,
  };
}
