import { at, itemsOf, stringsOf, type Filed } from './filing.ts';
import { accountsIn, accountsOf } from './checkReferences.ts';
import type { Fault, Mistake } from './mistake.ts';

/** Accounts that answer two questions, and questions that no claim answers: one account may be empty, not both. */
export function questionMistakes(filed: readonly Filed[]): readonly Mistake[] {
  const all = accountsIn(filed);
  const given = new Set(
    filed
      .filter(({ sort }) => sort === 'event')
      .flatMap(({ value }) =>
        itemsOf(at(value, 'claims')).flatMap((claim) => stringsOf(at(claim, 'accounts'))),
      ),
  );
  return filed
    .filter(({ sort }) => sort === 'question')
    .flatMap((question) => {
      const { file, id } = question;
      const own = accountsOf(question);
      return [...repeatFaults(own, all), ...emptyFaults(own, given)].map((fault) => ({
        file,
        id,
        field: 'accounts',
        ...fault,
      }));
    });
}

function repeatFaults(own: readonly string[], all: readonly string[]): readonly Fault[] {
  return own
    .filter((account) => all.indexOf(account) !== all.lastIndexOf(account))
    .map((account) => ({
      problem: `“${account}” is the name of two accounts`,
      mend: 'Claims say by it which of them they are part of: call one of them otherwise.',
    }));
}

function emptyFaults(own: readonly string[], given: ReadonlySet<string>): readonly Fault[] {
  return own.some((account) => given.has(account))
    ? []
    : [
        {
          problem: 'no claim gives an answer',
          mend: 'Write in the `accounts` of claims which account they are part of, or remove the question.',
        },
      ];
}
