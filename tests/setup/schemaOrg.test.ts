import { expect, it } from 'vitest';
import { schemaMistakesIn, schemaNodesIn } from './schemaOrg.ts';

it('what the vocabulary knows is in order, properties of its ancestors included', () => {
  expect(
    schemaMistakesIn({
      '@type': 'NewsArticle',
      '@id': 'https://news.example/',
      headline: 'Ties are cut',
      dateModified: '2026-11-23',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: { '@id': 'https://news.example/all/' },
      mainEntity: { '@type': 'Event', name: 'Break', startDate: '2022-05' },
      keywords: ['Diplomacy', 'Albania'],
    }),
  ).toEqual([]);
});

it.each([
  { what: 'a type', node: { '@type': 'NewsStory' }, mistake: '$: no type NewsStory' },
  {
    what: 'a property',
    node: { '@type': 'Event', temporalCoverage: '2022' },
    mistake: '$.temporalCoverage: Event has no such property',
  },
  {
    what: 'a kind of value',
    node: { '@type': 'Claim', author: { '@type': 'Country', name: 'Albania' } },
    mistake: '$.author: is a Country, not Organization or Person or IdReference',
  },
  {
    what: 'a date',
    node: { '@type': 'Event', startDate: 'about 2018' },
    mistake: '$.startDate: "about 2018" is not Date or DateTime',
  },
  {
    what: 'a node deep within',
    node: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', place: 1 }] },
    mistake: '$.itemListElement[0].place: ListItem has no such property',
  },
  { what: 'a node without a type', node: { name: 'Albania' }, mistake: '$: no type null' },
])('$what that the vocabulary does not know is told', ({ node, mistake }) => {
  expect(schemaMistakesIn(node)).toEqual([mistake]);
});

const script = (json: string) => `<p></p><script type="application/ld+json">${json}</script>`;

it('what a page tells is found in its scripts', () => {
  const graph = '{"@context":"https://schema.org","@graph":[{"@type":"Event"},{"@type":"Claim"}]}';
  expect(schemaNodesIn(script(graph))).toEqual([{ '@type': 'Event' }, { '@type': 'Claim' }]);
  expect(schemaNodesIn('<p></p>')).toEqual([]);
  expect(() => schemaNodesIn(script('{"@type":"Event"}'))).toThrow(/Not of schema\.org/u);
  expect(() => schemaNodesIn(script('{"@type":'))).toThrow(/JSON/u);
});
