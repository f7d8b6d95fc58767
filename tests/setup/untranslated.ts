import type { LocalizedStory } from '../../src/build/theStory.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { localized as inAll } from '../fixtures/theStory.ts';

/** What pages of the fixture story say in one language. */
interface Said {
  readonly locale: Locale;
  /** What the language is called in English. */
  readonly name: string;
  readonly texts: ReadonlySet<string>;
  /** Its messages, with anything in place of a variable. */
  readonly messages: readonly { readonly message: string; readonly pattern: RegExp }[];
  /** Letters that it is not written in; Latin names are at home everywhere. */
  readonly foreign: RegExp;
}

const variable = /\{\{\w+\}\}/gu;

const messagesOf = ({ messages }: LocalizedStory) =>
  Object.values(messages).flatMap((area): readonly [string, string][] => Object.entries(area));

const textsOf = ({ edition }: LocalizedStory): readonly string[] => [
  ...edition.events.flatMap(({ title, summary, claims, notes, revisions }) => [
    title,
    summary,
    ...notes,
    ...revisions.map(({ text }) => text),
    ...claims.map(({ text }) => text),
  ]),
  ...edition.revisions.map(({ text }) => text),
  ...edition.chapters.flatMap(({ title, summary }) => [title, summary]),
  ...Object.values(edition.actors).flatMap(({ name, short }) => [name, short]),
  ...edition.kinds.map(({ name }) => name),
  ...edition.lanes.map(({ name }) => name),
  ...Object.values(edition.sources).flatMap(({ marks }) => marks),
];

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

function saidIn(localized: LocalizedStory): Said {
  const { locale } = localized;
  const messages = messagesOf(localized).map(([, message]) => message);
  const { script = '' } = new Intl.Locale(locale).maximize();
  return {
    locale,
    name: new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale,
    texts: new Set([...textsOf(localized), ...messages]),
    messages: messages
      .filter((message) => /\p{L}/u.test(message.replaceAll(variable, '')))
      .map((message) => ({
        message,
        pattern: new RegExp(`^${message.split(variable).map(literally).join('.+')}$`, 'u'),
      })),
    foreign: new RegExp(String.raw`(?![\p{Script=${script}}\p{Script=Latin}\p{Script=Common}])\p{L}`, 'u'),
  };
}

const said = inAll.map(saidIn);

/** Publishers, who are called by the names that they give themselves, in every language. */
const publishers = [
  ...new Set(
    inAll
      .flatMap(({ edition }) => Object.values(edition.sources))
      .flatMap(({ publisher, via }) => (via === null ? [publisher] : [publisher, via])),
  ),
];

/** Keys that stand in their own message, beside a variable that is an element of its own: “via”. */
const spokenKeys = new Set(
  inAll
    .flatMap(messagesOf)
    .filter(([key, message]) => message.split(variable).some((piece) => piece.trim() === key))
    .map(([key]) => key),
);

/** Names of messages, which stand where a message is missing: with and without their plural form. */
const keys = new Set(
  inAll
    .flatMap(messagesOf)
    .filter(([key]) => !spokenKeys.has(key))
    .flatMap(([key]) => [key, key.replace(/_(?:zero|one|two|few|many|other)$/u, '')]),
);

/** Whether pages of the story say `text` in `one` language, and do not in `another`. */
function isOnlyIn(one: Said, another: Said, text: string): boolean {
  if (another.texts.has(text)) return false;
  return (
    one.texts.has(text) ||
    one.messages.some(({ message, pattern }) => !another.texts.has(message) && pattern.test(text))
  );
}

/** Why `text` is not what a page of the fixture story in `locale` should say; none where it may well be. */
export function untranslatedIn(text: string, locale: Locale): readonly string[] {
  const own = said.find((one) => one.locale === locale);
  if (own === undefined) throw new Error(`The story is not told in “${locale}”.`);
  if (publishers.includes(text)) return [];
  // A name may have the words of a message in it: “Institute of Horology”, “2 of 7”.
  const withoutPublishers = publishers.reduce((rest, name) => rest.replaceAll(name, '…'), text);
  const reasons = [
    ...(text.includes('{{') ? ['has a variable that nothing was put in for'] : []),
    ...(keys.has(text) ? ['is the name of a message'] : []),
    ...(own.foreign.test(withoutPublishers) ? ['has letters of another script'] : []),
    ...said.filter((other) => isOnlyIn(other, own, withoutPublishers)).map(({ name }) => `is ${name}`),
  ];
  return reasons.map((reason) => `“${text}” ${reason}`);
}
