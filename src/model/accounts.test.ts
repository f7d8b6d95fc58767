import { expect, it } from 'vitest';
import { localized } from '../../tests/fixtures/theStory.ts';
import type { EditionClaim, WholeEvent } from './wholeEdition.ts';
import { answeredIn, questionsIn } from './accounts.ts';

const [english] = localized;
if (english === undefined) throw new Error('The fixture story is told in English.');
const { edition } = english;
const [event] = edition.events;

/** A claim of `by` that accuses `accused`. */
function claim(by: string, ...accuses: readonly string[]): EditionClaim {
  return { by, stance: 'asserts', accuses, accounts: [], text: `${by} speaks`, sources: [] };
}

/** An event of the fixture with `claims` in the place of its own. */
function withClaims(...claims: readonly EditionClaim[]): WholeEvent {
  if (event === undefined) throw new Error('The fixture story has events.');
  return { ...event, claims };
}

const speakerOf = ({ by }: EditionClaim) => by;

/** Who accuses and who answers, in the order in which it is told. */
function sidesOf(...claims: readonly EditionClaim[]) {
  return answeredIn([withClaims(...claims)]).map(({ accusations, answers }) => [
    accusations.map(speakerOf),
    answers.map(speakerOf),
  ]);
}

it('each claim stands under the account that it is part of, earliest first', () => {
  const [cause] = questionsIn(edition);
  expect(cause?.accounts.map(({ sayings }) => sayings.map((saying) => saying.event.id))).toEqual([
    ['clock-stops'],
    ['clock-stops', 'clock-stops', 'open-letter'],
  ]);
});

it('an account for which nobody speaks is told all the same', () => {
  const [, warning] = questionsIn(edition);
  expect(warning?.accounts.map(({ title, sayings }) => [title, sayings.length])).toEqual([
    ['It was, in May', 1],
    ['It was not', 0],
  ]);
});

it('an event of which nobody is accused has no accounts', () => {
  expect(sidesOf(claim('press'))).toEqual([]);
});

it('what the accused say is the answer, whatever the spirit, and nobody else’s words are', () => {
  expect(sidesOf(claim('council', 'ferries'), claim('ferries'), claim('press'))).toEqual([
    [['council'], ['ferries']],
  ]);
});

it('whoever is accused and accuses in turn answers by that', () => {
  expect(sidesOf(claim('council', 'ferries'), claim('ferries', 'council'))).toEqual([
    [['council'], ['ferries']],
  ]);
});

it('a further accusation stands with the first, and its answer with the other', () => {
  expect(
    sidesOf(
      claim('council', 'ferries'),
      claim('keepers', 'masons'),
      claim('masons'),
      claim('ferries', 'keepers'),
    ),
  ).toEqual([
    [
      ['council', 'keepers'],
      ['masons', 'ferries'],
    ],
  ]);
});
