import type { Story } from '../../../src/story/story.ts';
import type { Actor } from '../../../src/story/types.ts';
import { Chance } from './chance.ts';
import { datesIn, stretches, type Stretch } from './dates.ts';
import { eventsAt } from './events.ts';
import { questioned } from './questions.ts';
import { slugOf, SourceDesk } from './sources.ts';
import { bodies, chapterTitles, kinds, markReasons, towns, type Said } from './vocabulary.ts';

/** How much is generated. The same three numbers give the same story, letter by letter. */
export interface Extent {
  /** One or more. */
  readonly events: number;
  readonly seed: number;
  /** From one to forty; of more lanes than events there are as many as events. */
  readonly lanes: number;
}

/** A story in the real one's proportions that passes the check. Throws a RangeError where `extent` makes no sense. */
export function generatedStory(extent: Extent): Story {
  const { events: count, seed, lanes: laneCount } = checked(extent);
  const chance = new Chance(seed);
  const desk = new SourceDesk(count, chance);
  const lanes = towns.slice(0, Math.min(laneCount, count)).map((town) => ({ id: slugOf(town.en), town }));
  const actors = actorsOf(lanes, chance);
  const chapters = chaptersOf(count);
  const dates = chapters.map(({ stretch, share }) => datesIn(stretch, share, chance));
  const { entries, questions } = questioned(eventsAt(dates.flat(), actors, desk, chance));
  const filed = chapters.map(({ stretch: { id } }, index) => {
    const before = dates.slice(0, index).flat().length;
    return [id, entries.slice(before, before + (dates[index]?.length ?? 0))] as const;
  });
  const events = entries.map(([, event]) => event);
  const acted = new Set(
    events.flatMap((event) => [
      ...event.actors,
      ...(event.claims ?? []).map(({ by }) => by),
      ...(event.unanswered ?? []).map(({ by }) => by),
    ]),
  );
  const used = new Set(events.map(({ kind }) => kind));
  return {
    id: `generated-${count}-${laneCount}-${seed}`,
    languages: ['ar', 'en'],
    defaultLanguage: 'en',
    words: wordsOf(extent),
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    actors: Object.fromEntries(Object.entries(actors).filter(([id]) => acted.has(id))),
    chapters: Object.fromEntries(filed.map(([id, { length }]) => [id, chapterOf(id, length)])),
    kinds: Object.fromEntries(
      kinds
        .filter(({ id }) => used.has(id))
        .map(({ id, name, icon, colour }) => [id, { name, icon, colour }]),
    ),
    lanes: Object.fromEntries(lanes.map(({ id, town }) => [id, { name: town }])),
    sources: desk.sources,
    ...marking(desk, chance),
    events: Object.fromEntries(filed.map(([id, of]) => [id, Object.fromEntries(of)])),
    // Whatever its length, a story has something in these weeks.
    opening: '2022-09/2022-10',
    questions,
    published: '2026-07-06',
    recordedUntil: '2026-06-29',
    revisions: [],
    glossary: {},
    rules: { earliestYear: 1985, neverLinked: [] },
  };
}

function checked({ events, seed, lanes }: Extent): Extent {
  if (!Number.isInteger(events) || events < 1)
    throw new RangeError(`“${events}” is not a number of events: write 1 or more.`);
  if (!Number.isInteger(seed)) throw new RangeError(`“${seed}” is not a seed: write a whole number.`);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > towns.length)
    throw new RangeError(`“${lanes}” is not a number of lanes: write 1 to ${towns.length}.`);
  return { events, seed, lanes };
}

/** Who may act: of each town two bodies at least. */
function actorsOf(
  lanes: readonly { readonly id: string; readonly town: Said }[],
  chance: Chance,
): Readonly<Record<string, Actor>> {
  const actors = lanes.flatMap(({ id: lane, town }) =>
    chance.someOf(bodies, chance.between(2, bodies.length)).map(({ id, gender, nameIn }) => {
      const { en, ar } = nameIn(town);
      const actor: Actor = {
        name: { en, ar },
        short: { en, ar },
        mentions: { en: [], ar: [] },
        gender,
        lane,
      };
      return [`${lane}-${id}`, actor] as const;
    }),
  );
  return Object.fromEntries(actors);
}

/**
 * The stretches that are told, with the number of their events: the fullest, where there are fewer events than
 * stretches.
 */
function chaptersOf(count: number): readonly { readonly stretch: Stretch; readonly share: number }[] {
  const fullest = stretches.toSorted((one, other) => other.share - one.share).slice(0, count);
  const told = stretches.filter((stretch) => fullest.includes(stretch));
  const total = told.reduce((sum, { share }) => sum + share, 0);
  // Each has one, and of the others what its share is.
  const countUpTo = (share: number) => Math.round((share / total) * (count - told.length));
  let before = 0;
  return told.map((stretch) => {
    const share = 1 + countUpTo(before + stretch.share) - countUpTo(before);
    before += stretch.share;
    return { stretch, share };
  });
}

function chapterOf(id: string, events: number): Story['chapters'][string] {
  return {
    title: chapterTitles[id] ?? { en: id, ar: id },
    summary: {
      en: `What quays, towers and bridges went through in these days, in ${events + 10} entries of the harbour books.`,
      ar: `ما جرى للأرصفة والأبراج والجسور في هذه الأيام، كما يرد في ${events + 10} صفحة من دفاتر الموانئ.`,
    },
  };
}

/** Marks, and the publishers of the desk that have one: as many as in the real story. */
function marking(desk: SourceDesk, chance: Chance): Pick<Story, 'marks' | 'outlets'> {
  const marked = chance.someOf(desk.publishers, Math.ceil(desk.publishers.length * 0.38));
  const outlets = marked.map((publisher, index) => {
    const { en } = markReasons[index % markReasons.length] ?? { en: '' };
    return [publisher, slugOf(en)] as const;
  });
  const used = new Set(outlets.map(([, mark]) => mark));
  return {
    marks: Object.fromEntries(
      markReasons.map((mark) => [slugOf(mark.en), mark] as const).filter(([id]) => used.has(id)),
    ),
    outlets: Object.fromEntries(outlets),
  };
}

function wordsOf({ events, seed }: Extent): Story['words'] {
  return {
    en: {
      name: `Harbours, story ${seed}`,
      title: `A generated story of ${events} events (seed ${seed})`,
      headline: `A generated story of ${events} events`,
      standfirst:
        'Harbours that do not exist, told in sentences that a program put together: to see how the timeline bears a story of this length. Nothing of it happened.',
      description: `A story of ${events} events that a program made up, to try the timeline with.`,
      markedSources: 'A mark stands beside some publishers, so that there are marks.',
      markingRule: 'Publishers are marked by lot.',
    },
    ar: {
      name: `موانئ، القصة ${seed}`,
      title: `قصة مولدة، عدد أحداثها ${events} (البذرة ${seed})`,
      headline: `قصة مولدة، عدد أحداثها ${events}`,
      standfirst:
        'موانئ لا وجود لها، تُروى بجمل ركبها برنامج، لنرى كيف يحتمل الخط الزمني قصة بهذا الطول. لم يحدث شيء من هذا.',
      description: `قصة متخيلة ألفها برنامج لتجربة الخط الزمني، عدد أحداثها ${events}.`,
      markedSources: 'بعض الناشرين يحملون علامة لكي تكون هناك علامات.',
      markingRule: 'تُوضع العلامات بالقرعة.',
    },
  };
}
