import type { Locale, Texts } from '../../i18n/locale.ts';
import type { Story } from '../../story/story.ts';
import { day } from '../../time/span.ts';
import { examples, type ExampleTexts } from './examples.ts';

/** What a new story is called, and in which languages it is told; the first is that for readers of none of them. */
export interface NewStory {
  readonly id: string;
  readonly languages: readonly [Locale, ...Locale[]];
  /** UTC ms: its events are of the months before. */
  readonly now: number;
}

/** A story of three events that shows what a story has. Throws where there are no example texts in a language. */
export function exampleStory({ id, languages, now }: NewStory): Story {
  const told = new Map(languages.map((tag) => [tag, textsIn(tag)] as const));
  const inEach = <Value>(of: (texts: ExampleTexts) => Value): Readonly<Record<Locale, Value>> =>
    Object.fromEntries(Array.from(told, ([tag, texts]) => [tag, of(texts)]));
  const say = (key: Exclude<keyof ExampleTexts, 'words' | 'spelling'>): Texts =>
    inEach((texts) => texts[key]);
  const daysAgo = (days: number) => new Date(now - days * day).toISOString().slice(0, 10);
  const [decided, disputed, begun] = [daysAgo(100), daysAgo(40), daysAgo(5)];
  return {
    id,
    languages,
    defaultLanguage: languages[0],
    words: inEach(({ words }) => words),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    actors: {
      council: {
        name: say('council'),
        short: say('councilShort'),
        mentions: inEach(({ councilMention }) => [councilMention]),
        gender: 'masculine',
        lane: 'town',
      },
      residents: {
        name: say('residents'),
        short: say('residentsShort'),
        mentions: inEach(() => []),
        gender: 'plural',
        lane: 'neighbours',
      },
    },
    chapters: {
      plan: { title: say('planTitle'), summary: say('planSummary') },
      building: { title: say('buildingTitle'), summary: say('buildingSummary') },
    },
    kinds: {
      decision: { name: say('decision'), icon: 'Gavel', colour: { light: '#342ea6', dark: '#ccccff' } },
      statement: {
        name: say('statement'),
        icon: 'MessageSquareQuote',
        colour: { light: '#5b6677', dark: '#8b9398' },
      },
      works: { name: say('works'), icon: 'Wrench', colour: { light: '#025040', dark: '#98e8d3' } },
    },
    lanes: { town: { name: say('town') }, neighbours: { name: say('neighbours') } },
    sources: {
      'council-minutes': {
        url: 'https://council.example.org/minutes/bridge',
        publisher: 'Town Council',
        title: 'Example: minutes of the town council',
        language: 'en',
        published: decided,
      },
      'gazette-objection': {
        url: 'https://gazette.example.org/river-street-objects',
        publisher: 'Example Gazette',
        title: 'Example: River Street objects',
        language: 'en',
        published: disputed,
      },
      'gazette-first-pile': {
        url: 'https://gazette.example.org/first-pile',
        publisher: 'Example Agency',
        via: 'Example Gazette',
        language: 'en',
        published: begun,
      },
    },
    marks: { 'public-body': say('publicBody') },
    outlets: { 'Town Council': 'public-body' },
    events: {
      plan: {
        'bridge-decided': {
          date: decided,
          title: say('decidedTitle'),
          summary: say('decidedSummary'),
          kind: 'decision',
          actors: ['council'],
          importance: 1,
          sources: ['council-minutes'],
        },
        'bridge-disputed': {
          date: disputed,
          title: say('disputedTitle'),
          summary: say('disputedSummary'),
          kind: 'statement',
          actors: ['residents', 'council'],
          importance: 2,
          claims: [
            {
              by: 'residents',
              stance: 'asserts',
              accuses: ['council'],
              text: say('accusation'),
              sources: ['gazette-objection'],
            },
            { by: 'council', stance: 'denies', text: say('answer'), sources: ['gazette-objection'] },
          ],
          sources: ['gazette-objection'],
        },
      },
      building: {
        'works-begun': {
          date: begun,
          title: say('begunTitle'),
          summary: say('begunSummary'),
          kind: 'works',
          actors: ['council'],
          importance: 2,
          notes: [say('note')],
          sources: ['gazette-first-pile'],
        },
      },
    },
    opening: `${decided.slice(0, 7)}/${begun.slice(0, 7)}`,
    published: daysAgo(0),
    recordedUntil: daysAgo(1),
    revisions: [],
    glossary: inEach(({ spelling }) => [spelling]),
    rules: { earliestYear: Number(decided.slice(0, 4)), neverLinked: [] },
  };
}

function textsIn(tag: Locale): ExampleTexts {
  const texts = examples[tag];
  if (texts === undefined)
    throw new Error(`There are no example texts in “${tag}”. Add them to src/build/newStory/examples.ts.`);
  return texts;
}
