import { at, entriesOf, itemsOf, stringsOf, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import { meant } from './nearest.ts';

interface Reference {
  readonly to: 'actor' | 'source';
  readonly field: string;
  readonly id: string;
}

/** What refers to nothing, is referred to by nothing, or is referred to twice. */
export function referenceMistakes(filed: readonly Filed[]): readonly Mistake[] {
  const events = filed.filter(({ sort }) => sort === 'event');
  return [
    ...unknownMistakes(events, filed),
    ...events.flatMap(repeatMistakes),
    ...unusedMistakes(events, filed),
  ];
}

function referencesIn({ value }: Filed): Reference[] {
  const claims = itemsOf(at(value, 'claims')).flatMap((claim, index) => [
    ...listed('actor', `claims[${index}].by`, [at(claim, 'by')]),
    ...listed('actor', `claims[${index}].accuses`, at(claim, 'accuses')),
    ...listed('source', `claims[${index}].sources`, at(claim, 'sources')),
  ]);
  const silent = itemsOf(at(value, 'unanswered')).map((one) => at(one, 'by'));
  return [
    ...listed('actor', 'actors', at(value, 'actors')),
    ...listed('source', 'sources', at(value, 'sources')),
    ...claims,
    ...listed('actor', 'unanswered', silent),
  ];
}

function listed(to: Reference['to'], field: string, ids: unknown): Reference[] {
  return stringsOf(ids).map((id) => ({ to, field, id }));
}

/** Where an editor adds what is referred to. */
const home: Readonly<Record<Reference['to'], string>> = {
  actor: 'src/story/actors.ts',
  source: 'src/story/sources/',
};

function unknownMistakes(events: readonly Filed[], filed: readonly Filed[]): Mistake[] {
  const known = { actor: idsOf('actor', filed), source: idsOf('source', filed) };
  const chapters = idsOf('chapter', filed);
  return events.flatMap((event) => {
    const { file, id, chapter } = event;
    const lost: Mistake[] =
      chapter === null || chapters.includes(chapter)
        ? []
        : [
            {
              file: 'src/story/story.ts',
              id,
              field: 'chapter',
              problem: `the chapter “${chapter}” is not in chapters.ts`,
              mend: meant(chapter, chapters),
            },
          ];
    const unknown = referencesIn(event)
      .filter((reference) => !known[reference.to].includes(reference.id))
      .map((reference) => ({
        file,
        id,
        field: reference.field,
        problem: `there is no ${reference.to} “${reference.id}”`,
        mend: `${meant(reference.id, known[reference.to])} Or add it to ${home[reference.to]}.`.trimStart(),
      }));
    return [...lost, ...unknown];
  });
}

function idsOf(sort: Filed['sort'], filed: readonly Filed[]): string[] {
  return filed.filter((entity) => entity.sort === sort).map(({ id }) => id);
}

function repeatMistakes(event: Filed): Mistake[] {
  const { file, id, value } = event;
  const references = referencesIn(event);
  const repeated = references.filter((one, index) =>
    references.slice(0, index).some((other) => other.field === one.field && other.id === one.id),
  );
  const claims = itemsOf(at(value, 'claims')).map((claim) =>
    JSON.stringify([at(claim, 'by'), at(claim, 'stance'), entriesOf(at(claim, 'text'))]),
  );
  return [
    ...repeated.map(({ field, id: twice }) => ({
      file,
      id,
      field,
      problem: `“${twice}” is listed twice`,
      mend: 'Leave it where it matters most.',
    })),
    ...claims.flatMap((claim, index) =>
      claims.indexOf(claim) === index
        ? []
        : [
            {
              file,
              id,
              field: `claims[${index}]`,
              problem: 'says what an earlier claim says',
              mend: 'Make one claim of both and list the sources of both.',
            },
          ],
    ),
  ];
}

const unused = {
  source: { problem: 'is cited by nothing', mend: 'Cite it in an event or a claim, or remove it.' },
  actor: { problem: 'acts and speaks nowhere', mend: 'Name it in an event or a claim, or remove it.' },
} as const satisfies Record<Reference['to'], Fault>;

function unusedMistakes(events: readonly Filed[], filed: readonly Filed[]): Mistake[] {
  const references = events.flatMap(referencesIn);
  return (['source', 'actor'] as const).flatMap((sort) => {
    const used = new Set(references.filter(({ to }) => to === sort).map(({ id }) => id));
    return filed
      .filter((entity) => entity.sort === sort && !used.has(entity.id))
      .map(({ file, id }) => ({ file, id, field: '', ...unused[sort] }));
  });
}
