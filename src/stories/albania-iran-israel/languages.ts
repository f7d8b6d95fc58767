import type { Ids } from '../../story/types.ts';

/** The languages in which the story is told, in the order in which they are listed. */
export const languages = ['ar', 'en'] as const;

/** A language of the story. */
export type StoryLocale = (typeof languages)[number];

/** For what needs a text in each of them and knows no other id. */
export interface InEachLanguage extends Ids {
  readonly locale: StoryLocale;
}
