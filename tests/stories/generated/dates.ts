import { day } from '../../../src/time/span.ts';
import type { Chance } from './chance.ts';

/** When an event of a generated story happens. */
export interface GeneratedDate {
  /** EDTF */
  readonly date: string;
  /** Where it begins (UTC ms). */
  readonly start: number;
}

/** A stretch of the story: how much of it happens there, and from which day to which. */
export interface Stretch {
  readonly id: string;
  /** Events, as many as the real story has in a stretch like it. */
  readonly share: number;
  readonly from: string;
  readonly to: string;
  readonly forms: readonly (readonly [form: DateForm, share: number])[];
  /** The share of its events that lie in bursts of some days. */
  readonly bursts: number;
}

/** How exactly a date is known. */
type DateForm =
  | 'day'
  | 'day~'
  | 'day?'
  | 'days'
  | 'month'
  | 'month~'
  | 'month?'
  | 'months'
  | 'season'
  | 'year'
  | 'year~'
  | 'open';

/** Near the crisis days are known; of what lies far from it often no more than a year. */
const exact = [
  ['day', 82],
  ['days', 6],
  ['day?', 2],
  ['day~', 1],
  ['month', 4],
  ['month?', 2],
  ['month~', 1],
  ['months', 2],
] as const;
const vague = [
  ['day', 56],
  ['months', 14],
  ['month', 6],
  ['season', 5],
  ['year', 6],
  ['year~', 6],
  ['open', 7],
] as const;

/** The stretches of a generated story, in its order: forty years of little, two months of much, four years of some. */
export const stretches: readonly Stretch[] = [
  { id: 'background', share: 11, from: '1985-01-01', to: '2020-12-31', forms: vague, bursts: 0.1 },
  { id: 'first-signs', share: 16, from: '2021-01-01', to: '2022-08-31', forms: exact, bursts: 0.4 },
  { id: 'crisis', share: 28, from: '2022-09-01', to: '2022-10-15', forms: exact, bursts: 0.75 },
  { id: 'answers', share: 17, from: '2022-10-16', to: '2022-12-31', forms: exact, bursts: 0.7 },
  { id: 'aftermath', share: 25, from: '2023-01-01', to: '2024-12-31', forms: vague, bursts: 0.5 },
  { id: 'return', share: 18, from: '2025-01-01', to: '2026-05-31', forms: exact, bursts: 0.5 },
];

/** `count` dates in a stretch, earliest first: some in bursts of some days, the others anywhere. */
export function datesIn(
  { from, to, forms, bursts: share }: Stretch,
  count: number,
  chance: Chance,
): readonly GeneratedDate[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const anywhere = () => first + chance.between(0, Math.round((last - first) / day)) * day;
  const bursts = Array.from({ length: Math.max(1, Math.round(count / 12)) }, anywhere);
  return chance
    .dealt(count, forms)
    .map((form) => {
      const inBurst = chance.oneOf(bursts) + chance.between(0, 2) * chance.between(0, 2) * day;
      return dated(chance.happens(share) ? Math.min(inBurst, last) : anywhere(), form, first, last, chance);
    })
    .toSorted((one, other) => one.start - other.start);
}

/** A day (UTC ms) with its month and its year. */
interface Day {
  readonly at: number;
  readonly year: number;
  /** From 0. */
  readonly month: number;
}

/** A date from `start` to `end` (UTC ms), as EDTF writes it. */
type Stretched = readonly [start: number, end: number, edtf: string];

/** Dates of every form that hold a day. */
const dating: Readonly<Record<DateForm, (day: Day, chance: Chance) => Stretched>> = {
  day: ({ at }) => [at, at, dayOf(at)],
  'day~': ({ at }) => [at, at, `${dayOf(at)}~`],
  'day?': ({ at }) => [at, at, `${dayOf(at)}?`],
  days({ at }, chance) {
    const end = at + chance.between(1, 4) * day;
    return [at, end, `${dayOf(at)}/${dayOf(end)}`];
  },
  month: ({ at, year, month }) => [Date.UTC(year, month), at, monthOf(at)],
  'month~': ({ at, year, month }) => [Date.UTC(year, month), at, `${monthOf(at)}~`],
  'month?': ({ at, year, month }) => [Date.UTC(year, month), at, `${monthOf(at)}?`],
  months({ at, year, month }, chance) {
    const end = Date.UTC(year, month + chance.between(1, 14));
    return [Date.UTC(year, month), end, `${monthOf(at)}/${monthOf(end)}`];
  },
  season: ({ year }) => [Date.UTC(year, 2), Date.UTC(year, 5), `${year}-21`],
  year: ({ at, year }) => [Date.UTC(year, 0), at, String(year)],
  'year~': ({ at, year }) => [Date.UTC(year, 0), at, `${year}~`],
  open: ({ at }) => [at, at, `${dayOf(at)}/..`],
};

/** A date in `form` that holds `at` and lies between `first` and `last` (UTC ms); the day alone where none does. */
function dated(at: number, form: DateForm, first: number, last: number, chance: Chance): GeneratedDate {
  const date = new Date(at);
  const [start, end, edtf] = dating[form](
    { at, year: date.getUTCFullYear(), month: date.getUTCMonth() },
    chance,
  );
  return start < first || end > last ? { date: dayOf(at), start: at } : { date: edtf, start };
}

/** `2022-07-15` of a moment (UTC ms). */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function monthOf(ms: number): string {
  return dayOf(ms).slice(0, 7);
}
