import ar from '../../locales/ar.ts';
import arabicHead from '../../locales/ar/head.ts';
import en from '../../locales/en.ts';
import englishHead from '../../locales/en/head.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { editionOf } from '../../src/model/editionOf.ts';
import { story } from '../../src/story/story.ts';

const variable = /\{\{\w+\}\}/gu;

const english = [...Object.values(en), englishHead].flatMap((area) => Object.entries<string>(area));
const arabic = new Set([...Object.values(ar), arabicHead].flatMap((area) => Object.values<string>(area)));

/**
 * Names of messages, which stand where a message is missing: with and without their plural form. Not those that an
 * English page says: “via” stands before its variable, which is an element of its own.
 */
const keys = new Set(
  english
    .filter(([key, message]) => !message.split(variable).some((piece) => piece.trim() === key))
    .flatMap(([key]) => [key, key.replace(/_(?:one|other)$/u, '')]),
);

/** What only an English page says: the messages that are not the same in Arabic, with anything in place of a variable. */
const messages = english
  .map(([, message]) => message)
  .filter((message) => /\p{L}/u.test(message.replaceAll(variable, '')) && !arabic.has(message))
  .map((message) => new RegExp(`^${message.split(variable).map(literally).join('.+')}$`, 'u'));

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

const edition = editionOf(story, 'en');
const told = new Set([
  ...edition.events.flatMap(({ title, summary, claims, notes, revisions }) => [
    title,
    summary,
    ...notes,
    ...revisions.map(({ text }) => text),
    ...claims.map(({ text }) => text),
  ]),
  ...edition.chapters.flatMap(({ title, summary }) => [title, summary]),
  ...edition.kinds.map(({ name }) => name),
  ...edition.lanes.map(({ name }) => name),
  ...Object.values(edition.sources).flatMap(({ marks }) => marks),
]);

/** Why `text` is not what a page in `locale` should say; none where it may well be. */
export function untranslatedIn(text: string, locale: Locale): readonly string[] {
  const reasons = [
    text.includes('{{') && 'has a variable that nothing was put in for',
    keys.has(text) && 'is the name of a message',
    locale === 'en' && /\p{Script=Arabic}/u.test(text) && 'is Arabic',
    locale === 'ar' && (told.has(text) || messages.some((message) => message.test(text))) && 'is English',
  ];
  return reasons.flatMap((reason) => (reason === false ? [] : `“${text}” ${reason}`));
}
