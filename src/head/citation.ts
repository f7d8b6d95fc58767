import type { CreativeWorkLeaf } from 'schema-dts';
import type { WholeEdition, WholeEvent, EditionSource } from '../model/wholeEdition.ts';
import { sourceById } from '../model/byId.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';
import { machineDate } from '../time/machineDate.ts';

/** Every source of the event and of its claims, once each. */
export function citationsOf(event: WholeEvent, edition: WholeEdition): readonly CreativeWorkLeaf[] {
  return sourceIdsOf(event).map((id) => workOf(sourceById(edition, id)));
}

/** A source as a work: who wrote it is its author where somebody else carries it. */
function workOf({ url, title, publisher, via, language, published }: EditionSource): CreativeWorkLeaf {
  const date = published === null ? null : machineDate(published);
  return {
    '@type': 'CreativeWork',
    '@id': url,
    ...(title !== null && { name: title }),
    ...(via !== null && { author: { '@type': 'Organization', name: publisher } }),
    publisher: { '@type': 'Organization', name: via ?? publisher },
    inLanguage: language,
    ...(date !== null && { datePublished: date }),
  };
}
