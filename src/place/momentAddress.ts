import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { eventById } from '../model/eventById.ts';
import type { Filters } from '../model/filter.ts';
import { pathOf } from '../site/sitePages.ts';
import { filterParamsOf } from './filterParams.ts';

/** Where the reader is on the way through the story. */
export interface MomentPlace {
  /** The id of the event that is told; null for the first. */
  readonly event: string | null;
  /** What is gone through: all that they leave, and without any the key moments. */
  readonly filters: Filters;
}

/**
 * The address of `place` in `locale`. Only key moments have pages of their own: where filters leave an event that is none,
 * the page of the beginning tells it, by its query.
 */
export function momentAddressOf(
  { event, filters }: MomentPlace,
  locale: Locale,
  edition: Edition,
  base: string,
): string {
  const isKey = eventById(edition, event)?.importance === 1;
  const params = [
    ...filterParamsOf(filters),
    ...(event === null || isKey ? [] : [['event', encodeURIComponent(event)] as const]),
  ];
  const query = params.map(([name, value]) => `${name}=${value}`).join('&');
  return `${pathOf({ kind: 'moment', event: isKey ? event : null }, locale, base)}${query === '' ? '' : `?${query}`}`;
}
