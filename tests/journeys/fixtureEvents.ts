import type { WholeEdition, WholeEvent } from '../../src/model/wholeEdition.ts';
import { day } from '../../src/time/span.ts';
import { contains } from '../../src/time/window.ts';
import { isoDay } from './days.ts';
import { editions, type TestLocale } from './journey.ts';

// Events of the fixture story, by what journeys need of them. Their ids are the same in every language.

const { events, opening, kinds, lanes } = editions.en;

/**
 * Events that `are` so, earliest first. Throws where there are fewer than `least`: then the fixture lacks something.
 */
function those(what: string, are: (event: WholeEvent) => boolean, least = 1): readonly [string, ...string[]] {
  const [first, ...others] = events.filter(are).map(({ id }) => id);
  if (first === undefined || others.length < least - 1)
    throw new Error(`The fixture story needs ${least} or more of this: ${what}.`);
  return [first, ...others];
}

/** The key moments. */
export const moments = those('headlines', ({ importance }) => importance === 1, 3);

/** The first day of what the picture shows first, and the last, as an address has them. */
export const openingDays = { from: isoDay(opening.start), to: isoDay(opening.end - 1) } as const;

const isInOpening = ({ span }: WholeEvent) => contains(opening, span);

/** All events. */
export const all = those('an event', () => true);

const [earliest] = all;

export { earliest };

/** The event that ends the story. */
export const latest = all.at(-1) ?? earliest;

/** The headlines that the picture shows first. */
export const openingHeadlines = those(
  'a headline in the opening',
  (event) => event.importance === 1 && isInOpening(event),
  3,
);

/** A headline of the opening that somebody denies, with notes: it has whatever a card can have. */
export const [disputed] = those(
  'a headline in the opening that is denied, with notes',
  (event) =>
    openingHeadlines.includes(event.id) &&
    event.notes.length > 0 &&
    event.claims.some(({ stance }) => stance === 'denies'),
);

/** The other headlines of the opening, after it. */
export const [later, latestHeadline] = after(disputed);

function after(id: string): readonly [string, string] {
  const [second, third] = openingHeadlines.slice(openingHeadlines.indexOf(id) + 1);
  if (second === undefined || third === undefined)
    throw new Error('The fixture story needs two headlines in the opening after the one that is denied.');
  return [second, third];
}

/** The lanes in which the picture shows anything first, from the top. */
export const openingLanes = lanes
  .map(({ id }) => id)
  .filter((lane) => events.some((event) => event.lane === lane && isInOpening(event)));

/** A headline of the opening in the topmost of them. */
export const [topmost] = those(
  'a headline of the opening in the first lane that has anything then',
  ({ id, lane }) => openingHeadlines.includes(id) && lane === openingLanes[0],
);

/** A detail of the opening, about which somebody says something. */
export const [detail] = those(
  'a detail in the opening with a claim',
  (event) => event.importance > 1 && isInOpening(event) && event.claims.length > 0,
);

/** An event of which something was wrong. */
export const [corrected] = those('an event with a correction', ({ revisions }) =>
  revisions.some(({ sort }) => sort === 'corrected'),
);

/** The event of the story that follows `id`. */
export function next(id: string): string {
  const found = all[all.indexOf(id) + 1];
  if (found === undefined) throw new Error(`Nothing follows “${id}”.`);
  return found;
}

/** An event that lasts for months, known as such: a bar where months are shown. */
export const [long] = those(
  'an event of some months',
  ({ span }) => span.precision === 'month' && span.latest - span.earliest > 60 * day,
);

/** A kind of which all events fall together where years are shown, and apart where days are. */
export const crowdedKind = kindOf(
  'three events of one kind within a week, and none elsewhere',
  (times) => times.length > 2 && Math.max(...times) - Math.min(...times) <= 7 * day,
);

function kindOf(what: string, is: (times: readonly number[]) => boolean): string {
  const found = kinds.find(({ id }) =>
    is(events.filter(({ kind }) => kind === id).map(({ span }) => span.earliest)),
  );
  if (found === undefined) throw new Error(`The fixture story needs this: ${what}.`);
  return found.id;
}

/** The event `id` as it is told in `locale`. */
export function eventIn(locale: TestLocale, id: string): WholeEvent {
  const found = editions[locale].events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`No event “${id}”.`);
  return found;
}

/** A word that is said of `id` and of nothing else in the story. */
export function wordOnlyOf(id: string, locale: TestLocale): string {
  const others = textOf(editions[locale], id);
  const { title, summary } = eventIn(locale, id);
  const word = `${title} ${summary}`
    .split(/[^\p{L}]+/u)
    .find((one) => one.length > 4 && !others.includes(one));
  if (word === undefined) throw new Error(`Nothing is said of “${id}” alone.`);
  return word;
}

function textOf(edition: WholeEdition, without: string): string {
  return JSON.stringify(edition.events.filter(({ id }) => id !== without));
}

/** The widest stretch of time in which nothing happened, and what happened before it. */
export const gap = events
  .slice(1)
  .map(({ span }, index) => ({ before: events[index], end: span.earliest }))
  .flatMap(({ before, end }) =>
    before === undefined ? [] : [{ event: before.id, start: before.span.latest, end }],
  )
  .reduce((widest, one) => (one.end - one.start > widest.end - widest.start ? one : widest));

/** A window as an address has it. */
export function windowQuery(start: number, end: number): string {
  return `from=${isoDay(start)}&to=${isoDay(end - 1)}`;
}
