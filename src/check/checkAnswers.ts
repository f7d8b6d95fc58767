import { at, itemsOf, stringsOf, type Filed } from './filing.ts';
import type { Mistake } from './mistake.ts';

/** Accusations without the answer of the accused, and notes of a missing answer where there is nothing to answer. */
export function answerMistakes({ sort, file, id, value }: Filed): readonly Mistake[] {
  if (sort !== 'event') return [];
  const claims = itemsOf(at(value, 'claims'));
  const speakers = new Set(stringsOf(claims.map((claim) => at(claim, 'by'))));
  const silent = stringsOf(itemsOf(at(value, 'unanswered')).map((one) => at(one, 'by')));
  const accused = new Set(claims.flatMap((claim) => stringsOf(at(claim, 'accuses'))));
  return [
    ...claims.flatMap((claim, index) =>
      stringsOf(at(claim, 'accuses'))
        .filter((party) => !speakers.has(party) && !silent.includes(party))
        .map((party) => ({
          file,
          id,
          field: `claims[${index}].accuses`,
          problem: `“${party}” is accused, and the event does not say what “${party}” answers`,
          mend: `Add a claim by “${party}”, or { by: '${party}', searched: '2026-11-28' } to unanswered.`,
        })),
    ),
    ...claims.flatMap((claim, index) =>
      stringsOf(at(claim, 'accuses'))
        .filter((party) => party === at(claim, 'by'))
        .map((party) => ({
          file,
          id,
          field: `claims[${index}].accuses`,
          problem: `“${party}” accuses itself`,
          mend: 'Name whom the claim accuses, or leave the field out.',
        })),
    ),
    ...silent
      .filter((party) => speakers.has(party))
      .map((party) => ({
        file,
        id,
        field: 'unanswered',
        problem: `“${party}” has a claim in this event`,
        mend: `Take “${party}” out: its answer is there.`,
      })),
    ...silent
      .filter((party) => !speakers.has(party) && !accused.has(party))
      .map((party) => ({
        file,
        id,
        field: 'unanswered',
        problem: `no claim of this event accuses “${party}”`,
        mend: `Say in a claim’s accuses that it accuses “${party}”, or take “${party}” out.`,
      })),
  ];
}
