import type { Edition, EditionActor, EditionKind } from './edition.ts';
import type { EditionSource, WholeEdition } from './wholeEdition.ts';

// `check:story` and the types of the story see to it that every id leads somewhere. For events see `eventById`: their
// ids come from addresses as well, which may be wrong.

/** The actor with this `id`. Throws where the edition has none. */
export function actorById({ actors }: Pick<Edition, 'actors'>, id: string): EditionActor {
  return found(actors[id], 'actor', id);
}

/** The source with this `id`. Throws where the edition has none. */
export function sourceById({ sources }: Pick<WholeEdition, 'sources'>, id: string): EditionSource {
  return found(sources[id], 'source', id);
}

/** The kind with this `id`. Throws where the edition has none. */
export function kindById({ kinds }: Pick<Edition, 'kinds'>, id: string): EditionKind {
  return found(
    kinds.find((kind) => kind.id === id),
    'kind',
    id,
  );
}

function found<Entry>(entry: Entry | undefined, what: string, id: string): Entry {
  if (entry === undefined) throw new Error(`The edition has no ${what} “${id}”.`);
  return entry;
}
