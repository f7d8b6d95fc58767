import type { Locale } from '../i18n/locale.ts';
import { addressParamsIn } from '../model/addressParams.ts';
import type { Edition } from '../model/edition.ts';
import { eventById } from '../model/eventById.ts';
import type { Filters } from '../model/filter.ts';
import { pathOf } from '../site/sitePages.ts';
import { decoded, type Address } from './address.ts';
import { filterQueryOf, filtersIn } from './filterParams.ts';
import type { Repair } from './place.ts';

/** Where the reader is on the way through the story. */
export interface MomentPlace {
  /** The id of the event that is told; null for the first. */
  readonly event: string | null;
  /** What is gone through: all that they leave, and without any the key moments. */
  readonly filters: Filters;
}

/** Such a place, with what of an address had to be dropped to get there. */
export interface MomentArrival {
  readonly place: MomentPlace;
  readonly repairs: readonly Repair[];
}

/** The place on the way that `address` names, in a site that lives at `base`. What it cannot mean is dropped and told. */
export function momentArrivalOf(
  { pathname, search }: Address,
  edition: Edition,
  base: string,
): MomentArrival {
  const params = addressParamsIn(search);
  const [, , named = ''] = pathname.slice(base.length).split('/');
  const asked = named === '' ? params.get('event') : decoded(named);
  const event = eventById(edition, asked);
  const repairs: Repair[] = [];
  if (event === null && asked !== null) repairs.push({ part: 'event', value: asked });
  return { place: { event: event?.id ?? null, filters: filtersIn(params, edition, repairs) }, repairs };
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
  const address =
    pathOf({ kind: 'moment', event: isKey ? event : null }, locale, base) + filterQueryOf(filters);
  if (event === null || isKey) return address;
  return `${address}${address.includes('?') ? '&' : '?'}event=${encodeURIComponent(event)}`;
}
