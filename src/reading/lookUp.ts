import type { Edition, EditionActor, EditionSource } from '../model/edition.ts';

// `check:story` and the types of the story see to it that every id leads somewhere.

/** Who is meant by `id`. */
export function actorOf(edition: Edition, id: string): EditionActor {
  const actor = edition.actors[id];
  if (actor === undefined) throw new Error(`The edition has no actor ${id}.`);
  return actor;
}

/** The citation with this `id`. */
export function sourceOf(edition: Edition, id: string): EditionSource {
  const source = edition.sources[id];
  if (source === undefined) throw new Error(`The edition has no source ${id}.`);
  return source;
}

/** The name of `kind` in the reader's language. */
export function kindNameOf(edition: Edition, kind: string): string {
  const named = edition.kinds.find(({ id }) => id === kind);
  if (named === undefined) throw new Error(`The edition has no kind ${kind}.`);
  return named.name;
}
