import { expect, it } from 'vitest';
import { readableAddress } from './readableAddress.ts';

it.each([
  {
    url: 'https://wiki.example/wiki/Arvania%E2%80%93Istovia_relations',
    reads: 'https://wiki.example/wiki/Arvania–Istovia_relations',
  },
  {
    url: 'https://ar.example/news/%D9%83%D9%8A%D8%B1%D9%8A%D9%86%D9%8A%D8%A7-1',
    reads: 'https://ar.example/news/كيرينيا-1',
  },
  { url: 'https://ar.example/%d8%a5', reads: 'https://ar.example/إ' },
])('an address is read in letters: $reads', ({ url, reads }) => {
  expect(readableAddress(url)).toBe(reads);
});

it.each([
  { what: 'a space and other ASCII', url: 'https://x.example/a%20b%2Fc%25' },
  { what: 'a mark that turns the text around', url: 'https://x.example/%E2%80%AEtxt' },
  { what: 'a character that nobody sees', url: 'https://x.example/a%E2%80%8Bb' },
  { what: 'bytes that are no text', url: 'https://x.example/%D8%A5%D9' },
])('$what stays escaped', ({ url }) => {
  expect(readableAddress(url)).toBe(url);
});
