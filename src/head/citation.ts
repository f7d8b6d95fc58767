import type { CreativeWorkLeaf } from 'schema-dts';
import type { Edition, EditionEvent, EditionSource } from '../model/edition.ts';
import { machineDate } from '../time/machineDate.ts';

/** Every source of the event and of its claims, once each. */
export function citationsOf(event: EditionEvent, { sources }: Edition): readonly CreativeWorkLeaf[] {
  const cited = new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources)]);
  return [...cited].flatMap((id) => {
    const source = sources[id];
    return source === undefined ? [] : [workOf(source)];
  });
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
