import { sourcesOf } from './checked.ts';
import { at, entriesOf, itemsOf, stringsOf, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import { suggestionFor } from './suggestion.ts';

interface Reference {
  readonly to: 'actor' | 'source' | 'kind' | 'lane' | 'account';
  readonly field: string;
  readonly id: string;
}

/** What refers to nothing, is referred to by nothing, or is referred to twice. */
export function referenceMistakes(filed: readonly Filed[], folder: string): readonly Mistake[] {
  const events = filed.filter(({ sort }) => sort === 'event');
  return [
    ...chapterMistakes(events, filed, folder),
    ...unknownMistakes(filed, folder),
    ...events.flatMap(repeatMistakes),
    ...unusedMistakes(events, filed),
  ];
}

function referencesIn({ sort, value }: Filed): Reference[] {
  if (sort === 'actor') return listed('lane', 'lane', [at(value, 'lane')]);
  if (sort !== 'event') return [];
  const claims = itemsOf(at(value, 'claims')).flatMap((claim, index) => [
    ...listed('actor', `claims[${index}].by`, [at(claim, 'by')]),
    ...listed('actor', `claims[${index}].accuses`, at(claim, 'accuses')),
    ...listed('account', `claims[${index}].accounts`, at(claim, 'accounts')),
    ...listed('source', `claims[${index}].sources`, at(claim, 'sources')),
  ]);
  const silent = itemsOf(at(value, 'unanswered')).map((one) => at(one, 'by'));
  return [
    ...listed('kind', 'kind', [at(value, 'kind')]),
    ...listed('actor', 'actors', at(value, 'actors')),
    ...listed('source', 'sources', at(value, 'sources')),
    ...claims,
    ...listed('actor', 'unanswered', silent),
  ];
}

function listed(to: Reference['to'], field: string, ids: unknown): Reference[] {
  return stringsOf(ids).map((id) => ({ to, field, id }));
}

/** Events filed under a chapter that there is not. */
function chapterMistakes(events: readonly Filed[], filed: readonly Filed[], folder: string): Mistake[] {
  const chapters = idsOf('chapter', filed);
  return events.flatMap(({ id, chapter }) =>
    chapter === null || chapters.includes(chapter)
      ? []
      : [
          {
            file: `${folder}/story.ts`,
            id,
            field: 'chapter',
            problem: `the chapter “${chapter}” is not in chapters.ts`,
            mend: `${suggestionFor(chapter, chapters)} Or add it to chapters.ts.`.trimStart(),
          },
        ],
  );
}

function unknownMistakes(filed: readonly Filed[], folder: string): Mistake[] {
  const known = {
    actor: { ids: new Set(idsOf('actor', filed)), home: `${folder}/actors.ts` },
    source: { ids: new Set(idsOf('source', filed)), home: sourcesOf(folder) },
    kind: { ids: new Set(idsOf('kind', filed)), home: `${folder}/kinds.ts` },
    lane: { ids: new Set(idsOf('lane', filed)), home: `${folder}/lanes.ts` },
    account: { ids: new Set(accountsIn(filed)), home: `${folder}/questions.ts` },
  } as const satisfies Record<Reference['to'], unknown>;
  return filed.flatMap((entity) =>
    referencesIn(entity)
      .filter(({ to, id }) => !known[to].ids.has(id))
      .map(({ to, field, id }) => ({
        file: entity.file,
        id: entity.id,
        field,
        problem: `there is no ${to} “${id}”`,
        mend: `${suggestionFor(id, [...known[to].ids])} Or add it to ${known[to].home}.`.trimStart(),
      })),
  );
}

function idsOf(sort: Filed['sort'], filed: readonly Filed[]): string[] {
  return filed.filter((entity) => entity.sort === sort).map(({ id }) => id);
}

/** The ids of the accounts that answer questions, each as often as it stands there. */
export function accountsIn(filed: readonly Filed[]): readonly string[] {
  return filed.filter(({ sort }) => sort === 'question').flatMap(accountsOf);
}

/** The ids of the accounts that answer the question `value`. */
export function accountsOf({ value }: Pick<Filed, 'value'>): readonly string[] {
  return stringsOf(itemsOf(at(value, 'accounts')).map((account) => at(account, 'id')));
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
} as const satisfies Record<'source' | 'actor', Fault>;

function unusedMistakes(events: readonly Filed[], filed: readonly Filed[]): Mistake[] {
  const references = events.flatMap(referencesIn);
  return (['source', 'actor'] as const).flatMap((sort) => {
    const used = new Set(references.filter(({ to }) => to === sort).map(({ id }) => id));
    return filed
      .filter((entity) => entity.sort === sort && !used.has(entity.id))
      .map(({ file, id }) => ({ file, id, field: '', ...unused[sort] }));
  });
}
