import type { Edition, EditionEvent } from './edition.ts';
import type { WholeEdition, WholeEvent } from './wholeEdition.ts';

/** What a page has of each event from the start. */
const ofEvent = [
  'id',
  'span',
  'title',
  'short',
  'kind',
  'actors',
  'lane',
  'chapter',
  'importance',
  'announcedOnly',
  'disputedBy',
  'corrected',
  'updated',
] as const satisfies readonly (keyof EditionEvent)[];

/** What it has of the story beside its events. */
const ofEdition = [
  'story',
  'language',
  'locale',
  'direction',
  'languages',
  'licence',
  'chapters',
  'lanes',
  'kinds',
  'actors',
  'sourceCount',
  'hasAccounts',
  'published',
  'updated',
  'recordedUntil',
  'mostOnPage',
  'opening',
  'bounds',
] as const satisfies readonly (keyof Edition)[];

/** `edition` without what is only read: what a page has of it from the start. */
export function editionIndexOf(edition: WholeEdition): Edition {
  return { ...picked(edition, ofEdition), events: edition.events.map(eventIndexOf) };
}

function eventIndexOf(event: WholeEvent): EditionEvent {
  return picked(event, ofEvent);
}

/** `whole` with the properties `keys` and no other. */
function picked<Whole, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these very properties
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
