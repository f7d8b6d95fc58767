import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { messages as english } from '../../locales/en/messages.ts';
import type { StoryWords } from './storyWords.ts';
import type { Locale } from './locale.ts';

/** The words of the interface in one language, by area. */
export type Messages = { readonly [Area in keyof typeof english]: Readonly<Record<string, string>> } & {
  readonly crash: { readonly [Key in keyof (typeof english)['crash']]: string };
};

/** What every page says, in a frame or not, with what the story says of itself. */
export type PageMessages = Omit<Messages, 'editor' | 'embed' | 'moments'> & { readonly story: StoryWords };

/** What the page of a moment says. */
export type MomentMessages = PageMessages & Pick<Messages, 'moments'>;

/** What the page says to editors as well. */
export type EditorMessages = PageMessages & Pick<Messages, 'editor'>;

/** An i18next instance with the messages of `locale` and no others, ready at once. */
export function i18nextOf(locale: Locale, messages: PageMessages): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages },
    ns: Object.keys(messages),
    defaultNS: 'page',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return instance;
}
