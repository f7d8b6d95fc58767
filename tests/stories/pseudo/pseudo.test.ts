import { expect, it } from 'vitest';
import english from '../../../locales/en/index.ts';
import { mistakesIn } from '../../../src/check/check.ts';
import fixture from '../fixture/story.ts';
import arXB from './locales/ar-XB/index.ts';
import enXA from './locales/en-XA/index.ts';
import { accented, messagesIn, mirrored, pseudoLanguages } from './pseudo.ts';
import story from './story.ts';

const variables = /\{\{\w+\}\}/gu;

it.each([
  ['Close', '[Ćĺóśé ó]'],
  ['{{number}} events', '[{{number}} éŵéńťś óńé ť]'],
  ['It stopped. It ran.', '[Íť śťóŋŋéď. Íť ŕáń óńé ťẃ].'],
  ['Search…', '[Śéáŕćĥ óń]…'],
  ['', ''],
])('“%s” is long and accented', (text, written) => {
  expect(accented.write(text)).toBe(written);
});

it('a long text grows no longer than it may', () => {
  const title = 'The keepers photograph hairline cracks in the clock’s stone footing';
  expect(Array.from(accented.write(title, 70))).toHaveLength(69);
  expect(Array.from(accented.write(title))).toHaveLength(67 + 2 + 23);
});

it.each([
  ['Close', 'صلوسي'],
  ['{{number}} events', '{{number}} يطينتس'],
])('“%s” is mirrored', (text, written) => {
  expect(mirrored.write(text)).toBe(written);
});

it('no language says two letters in one way', () => {
  for (const { letters } of pseudoLanguages) {
    const written = letters('abcdefghijklmnopqrstuvwxyz');
    expect(new Set(written).size).toBe(26);
    expect(written).not.toMatch(/[a-z]/u);
    expect(written.normalize('NFC')).toBe(written);
  }
});

it('a message has the plural forms of its language', () => {
  const words = { close: 'Close', events_one: 'event', events_other: 'events', events_zero: 'no event' };
  expect(Object.keys(messagesIn(accented, words)).toSorted()).toEqual(Object.keys(words).toSorted());
  expect(messagesIn(mirrored, words)).toMatchObject({
    events_zero: mirrored.write('no event'),
    events_one: mirrored.write('event'),
    events_two: mirrored.write('events'),
    events_few: mirrored.write('events'),
    events_many: mirrored.write('events'),
    events_other: mirrored.write('events'),
  });
});

it.each([
  ['en-XA', enXA],
  ['ar-XB', arXB],
])('%s has every message, with its variables and without a letter of English', (tag, folder) => {
  expect(folder.language.tag).toBe(tag);
  const areas = { ...folder.messages, head: folder.head };
  const all = Object.entries(areas).flatMap(([area, words]) =>
    Object.entries(words).map(([key, message]) => [`${area}:${key}`, message] as const),
  );
  const written = new Map(all);
  for (const [area, words] of Object.entries({ ...english.messages, head: english.head })) {
    for (const [key, message] of Object.entries<string>(words))
      expect(written.get(`${area}:${key}`)?.match(variables)?.toSorted()).toEqual(
        message.match(variables)?.toSorted(),
      );
  }
  expect(all.filter(([, message]) => /[a-z]/iu.test(message.replaceAll(variables, '')))).toEqual([]);
});

it('the one is read from the left, the other from the right', () => {
  expect(enXA.language.direction).toBe('ltr');
  expect(arXB.language.direction).toBe('rtl');
});

it('the story is told in them and in nothing else, and is in order', () => {
  const languages = { 'en-XA': enXA, 'ar-XB': arXB };
  expect(mistakesIn(story, languages, { folder: 'tests/stories/pseudo' })).toEqual([]);
  expect(story.languages).toEqual(['en-XA', 'ar-XB']);
  expect(JSON.stringify(story.events)).not.toMatch(/"(?:en|ar|fa)":/u);
  expect(Object.keys(story.events)).toEqual(Object.keys(fixture.events));
});

it('a text is that of the fixture, letter by letter', () => {
  expect(story.kinds['visit']?.name).toEqual({ 'en-XA': '[Ŵíśíť ó]', 'ar-XB': 'طئسئت' });
  expect(story.words['ar-XB']?.name).toBe(mirrored.write(fixture.words.en.name));
});
