import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { neighboursOf } from './neighbours.ts';

const edition = fixtureEdition('en');
const { events } = edition;

function event(id: string) {
  const found = events.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No event ${id}.`);
  return found;
}

const idsAround = (shown: readonly string[], id: string) => {
  const { previous, next } = neighboursOf(
    edition,
    events.filter((one) => shown.includes(one.id)),
    event(id),
  );
  return [previous?.id ?? null, next?.id ?? null];
};

const all = events.map(({ id }) => id);

it('the neighbours of an event are the events before and after it', () => {
  expect(idsAround(all, 'attack')).toEqual(['intrusion', 'shutdown']);
});

it('the first event has none before it, the last none after it', () => {
  expect(idsAround(all, 'first-ties')).toEqual([null, 'camp']);
  expect(idsAround(all, 'visit')).toEqual(['denial', null]);
});

it('events that the filters leave out are stepped over', () => {
  expect(idsAround(['camp', 'attack', 'visit'], 'attack')).toEqual(['camp', 'visit']);
});

it('an event that is filtered out itself still has neighbours', () => {
  expect(idsAround(['camp', 'visit'], 'attack')).toEqual(['camp', 'visit']);
});
