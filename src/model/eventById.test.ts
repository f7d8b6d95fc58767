import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { eventById } from './eventById.ts';

it('finds each event of an edition by its id, and nothing by another', () => {
  const edition = fixtureEdition('en');
  for (const event of edition.events) expect(eventById(edition, event.id)).toBe(event);
  expect(eventById(edition, 'no-such-event')).toBeNull();
  expect(eventById(edition, null)).toBeNull();
});

it('finds in each edition its own', () => {
  const id = fixtureEdition('en').events[0]?.id ?? '';
  expect(eventById(fixtureEdition('ar'), id)?.title).not.toBe(eventById(fixtureEdition('en'), id)?.title);
});
