import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { keyMomentsOf, momentAt } from './moments.ts';

const edition = fixtureEdition('en');
const { events } = edition;
const moments = keyMomentsOf(edition);
const told = (id: string | null, sequence = moments) => momentAt(sequence, id, events)?.id;

it('the key moments are the headlines, earliest first', () => {
  expect(moments.map(({ id }) => id)).toEqual(['attack', 'break', 'denial', 'visit']);
});

it('the way through them begins at the first', () => {
  expect(told(null)).toBe('attack');
});

it('an event that is among them is told', () => {
  expect(told('denial')).toBe('denial');
});

it.each([
  { left: 'shutdown', instead: 'break' },
  { left: 'first-ties', instead: 'attack' },
])('for $left, which is left out, the next in time is told', ({ left, instead }) => {
  expect(told(left)).toBe(instead);
});

it('for an event after the last of them, the last is told', () => {
  expect(told('visit', moments.slice(0, 2))).toBe('break');
});

it('for an event that there is not, the first is told', () => {
  expect(told('moon-landing')).toBe('attack');
});

it('of no events none is told', () => {
  expect(momentAt([], 'attack', events)).toBeNull();
  expect(momentAt([], null, events)).toBeNull();
});
