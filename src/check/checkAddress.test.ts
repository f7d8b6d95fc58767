import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an address that is a script',
    change: { 'sources/agency/url': 'javascript:alert(1)' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: begins with javascript:, which is not linked. Only https: and http: are.',
    ],
  },
  {
    fault: 'an address that is data',
    change: { 'sources/agency/url': 'data:text/html,x' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: begins with data:, which is not linked. Only https: and http: are.',
    ],
  },
  {
    fault: 'an address without a host',
    change: { 'sources/agency/url': 'agency.example/1' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: “agency.example/1” is not an address. Write it whole, from https:// on.',
    ],
  },
  {
    fault: 'an address with a space',
    change: { 'sources/agency/url': 'https://agency.example/a b' },
    says: ['src/stories/sound/sources.ts', 'agency › url: has a space in it. Remove it, or write %20.'],
  },
  {
    fault: 'an address with a password',
    change: { 'sources/agency/url': 'https://me:secret@agency.example/1' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: has a user name or password in it. Remove what stands before the @.',
    ],
  },
  {
    fault: 'an address that only we can open',
    change: { 'sources/agency/url': 'http://localhost/1' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: “localhost” is not a public name. Cite a page that every reader can open.',
    ],
  },
  {
    fault: 'an address on a hidden service',
    change: { 'sources/agency/url': 'http://abcdefgh.onion/leak' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: “abcdefgh.onion” is not a public name. Cite a page that every reader can open.',
    ],
  },
  {
    fault: 'a host that the rules of the story refuse',
    change: { 'sources/agency/url': 'https://www.leaks.example/1' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: is on www.leaks.example, which this story never links. Cite a news report about it (neverLinked in src/stories/sound/rules.ts).',
    ],
  },
  {
    fault: 'an address that tracks readers',
    change: { 'sources/agency/url': 'https://agency.example/1?utm_source=rss' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › url: carries “utm_source”, which tracks readers. Remove it from the address.',
    ],
  },
  {
    fault: 'a copy on a bare host',
    change: { 'sources/sahifa/url': 'https://d1y0.cloudfront.net/1' },
    says: [
      'src/stories/sound/sources.ts',
      'sahifa › url: is a copy on d1y0.cloudfront.net. Link the publisher’s own page, or name the copy in via.',
    ],
  },
  {
    fault: 'two sources of one address',
    change: { 'sources/sahifa/url': 'http://www.agency.example/norland-severs-ties/#top' },
    says: [
      'src/stories/sound/sources.ts',
      'sahifa › url: is the address of “agency” too. Keep one of them and cite that.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
