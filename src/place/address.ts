import { eventById } from '../model/eventById.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { addressParamsIn } from '../model/addressParams.ts';
import { pathOf } from '../site/sitePages.ts';
import { day } from '../time/span.ts';
import { clamped, revealing, shortestWindow, type TimeWindow } from '../time/window.ts';
import { filterParamsOf, filtersIn } from './filterParams.ts';
import type { Arrival, Place, Repair } from './place.ts';

/** What of an address matters here; a `Location` is one. */
export type Address = Pick<Location, 'pathname' | 'search'>;

/** What a path names: `/base/ar/` a language, `/base/ar/events/some-id/` also an event. */
interface Named {
  readonly locale: Locale | null;
  readonly event: string | null;
}

/** The language, one of `locales`, that a path names, as in `/base/ar/…`, or null. */
export function localeOfPath(pathname: string, base: string, locales: readonly Locale[]): Locale | null {
  return namedBy(pathname, base, locales).locale;
}

/** The place that `address` names; where it names no language, in `spoken`. What it cannot mean is dropped and told. */
export function arrivalOf(
  { pathname, search }: Address,
  spoken: Locale,
  edition: Edition,
  base: string,
): Arrival {
  const params = addressParamsIn(search);
  const locales = edition.languages.map(({ tag }) => tag);
  const named = namedBy(pathname, base, locales);
  const repairs: Repair[] = [];
  // Events had no pages of their own at first: `?event=` is in links that were copied then.
  const event = eventIn(named.event ?? params.get('event'), edition, repairs);
  const opening = event === null ? edition.opening : revealing(edition.opening, event.span);
  return {
    place: {
      locale: named.locale ?? spoken,
      event: event?.id ?? null,
      window: windowIn(params, edition, repairs) ?? opening,
      lanes: lanesIn(params, repairs),
      filters: filtersIn(params, edition, repairs),
    },
    repairs,
  };
}

/** The address of `place`, shortest form: what is as at first is left out. `base` ends with a slash. */
export function addressOf(place: Place, edition: Edition, base: string): string {
  const { locale, event, window, lanes, filters } = place;
  const query: string[] = [];
  const add = (name: string, value: string) => query.push(`${name}=${value}`);
  const selected = eventById(edition, event);
  const opening = selected === null ? edition.opening : revealing(edition.opening, selected.span);
  const [from, to] = daysOf(window);
  const [firstFrom, firstTo] = daysOf(opening);
  if (from !== firstFrom || to !== firstTo) {
    add('from', from);
    add('to', to);
  }
  if (lanes !== 'actor') add('lanes', lanes);
  for (const [name, value] of filterParamsOf(filters)) add(name, value);
  const path = event === null ? pathOf({ kind: 'story' }, locale, base) : permalinkOf(event, locale, base);
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The address of one event in one language and nothing else: what is copied and shared. */
export function permalinkOf(event: string, locale: Locale, base: string): string {
  return pathOf({ kind: 'event', event }, locale, base);
}

function namedBy(pathname: string, base: string, locales: readonly Locale[]): Named {
  const nothing = { locale: null, event: null };
  if (!pathname.startsWith(base)) return nothing;
  const [locale, folder, event] = pathname.slice(base.length).split('/');
  if (locale === undefined || !locales.includes(locale)) return nothing;
  const isEvent = folder === 'events' && event !== undefined && event !== '';
  return { locale, event: isEvent ? decoded(event) : null };
}

/** `part` of a path as it was before it was encoded; as it stands where nobody can have encoded it so. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** First and last day of a window, both inside it, as `2022-07-01`. */
export function daysOf({ start, end }: TimeWindow): readonly [string, string] {
  return [dayText(start), dayText(Math.ceil(end / day) * day - day)];
}

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);

function eventIn(value: string | null, edition: Edition, repairs: Repair[]) {
  if (value === null) return null;
  const event = eventById(edition, value);
  if (event === null) repairs.push({ part: 'event', value });
  return event;
}

function windowIn(params: URLSearchParams, edition: Edition, repairs: Repair[]): TimeWindow | null {
  const from = params.get('from');
  const to = params.get('to');
  if (from === null && to === null) return chapterIn(params, edition, repairs);
  const window = windowOf(from, to, edition);
  if (window === null) repairs.push({ part: 'window', value: `${from ?? '…'} – ${to ?? '…'}` });
  return window;
}

/** The window from the first to the last day, as `2022-07-01`; null where these are no days, or in the wrong order. */
export function windowOf(from: string | null, to: string | null, { bounds }: Edition): TimeWindow | null {
  const start = timeOfDay(from);
  const last = timeOfDay(to);
  if (start === null || last === null || last < start) return null;
  return clamped({ start, end: last + day }, bounds, shortestWindow);
}

/** The window of the chapter that is asked for: short for its days, where an address is written by hand. */
function chapterIn(params: URLSearchParams, edition: Edition, repairs: Repair[]): TimeWindow | null {
  const value = params.get('chapter');
  if (value === null) return null;
  const chapter = edition.chapters.find(({ id }) => id === value);
  if (chapter === undefined) repairs.push({ part: 'chapter', value });
  return chapter === undefined ? null : clamped(chapter.window, edition.bounds, shortestWindow);
}

/** UTC ms at which the day `2022-07-01` begins; null for anything else, 31 February included. */
function timeOfDay(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || dayText(time) !== text ? null : time;
}

function lanesIn(params: URLSearchParams, repairs: Repair[]): LaneChoice {
  const value = params.get('lanes');
  if (value === 'kind' || value === 'actor') return value;
  if (value !== null) repairs.push({ part: 'lanes', value });
  return 'actor';
}
