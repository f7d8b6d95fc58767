import { addressParamsIn } from '../../model/addressParams.ts';
import { pageOptions } from '../contract/optionTable.ts';

/**
 * The address of the frame at `path`, which is that of a language, for a reader who is at `event` and at what `pageAddress`,
 * the address of the full page, says. `here` is where the frame is: its options, and what its host keeps there, stay.
 */
export function frameAddress(
  path: string,
  event: string | null,
  pageAddress: string,
  here: Pick<Location, 'search' | 'hash'>,
): string {
  const place = addressParamsIn(pageAddress.split('?', 2)[1] ?? '');
  if (event !== null) place.set('event', event);
  const [given, params] = [addressParamsIn(here.search), new URLSearchParams()];
  for (const [name, value] of given) if (!isOfThePlace(name)) params.append(name, value);
  for (const [name, value] of place) params.append(name, value);
  const query = params.toString();
  return path + (query === '' ? '' : `?${query}`) + here.hash;
}

/** Whether `name` is one of what an address says of where the reader is; a search is no option of a frame. */
function isOfThePlace(name: string): boolean {
  return name === 'q' || Object.hasOwn(pageOptions, name);
}
