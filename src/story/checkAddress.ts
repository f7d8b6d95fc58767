import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

/** Where the attackers publish themselves or what they stole: named in the text, never linked. */
const neverLinked = [
  /\.onion$/u,
  /(?:^|\.)(?:t|telegram)\.(?:me|dog)$/u,
  /homeland-?justice/u,
  /(?:^|\.)(?:anonfiles|mega|gofile|mediafire|pixeldrain)\.[a-z]+$/u,
];

/** Bare hosts of clouds and caches: what they show was written by somebody who has an address. */
const mirrors =
  /\.(?:cloudfront\.net|amazonaws\.com|azureedge\.net|azurewebsites\.net|episerver\.net|pangea-cms\.com)$|^(?:web\.archive\.org|archive\.(?:ph|today|is)|webcache\.googleusercontent\.com)$/u;

/** What is wrong with the addresses of the sources, each and together. */
export function addressMistakes(filed: readonly Filed[]): readonly Mistake[] {
  const sources = filed.filter(({ sort }) => sort === 'source');
  const keys = sources.map(({ value }) => keyOf(at(value, 'url')));
  return sources.flatMap(({ file, id, value }, index) => {
    const url = at(value, 'url');
    if (typeof url !== 'string') return [];
    const first = keys.indexOf(keys[index] ?? url);
    const twin = first === index || keys[index] === null ? null : sameAs(sources[first]?.id ?? '');
    const faults = [addressFault(url, typeof at(value, 'via') === 'string'), twin];
    return faults.flatMap((fault) => (fault === null ? [] : [{ file, id, field: 'url', ...fault }]));
  });
}

function sameAs(id: string): Fault {
  return { problem: `is the address of “${id}” too`, mend: 'Keep one of them and cite that.' };
}

function addressFault(text: string, namesCarrier: boolean): Fault | null {
  if (/\s/u.test(text)) return { problem: 'has a space in it', mend: 'Remove it, or write %20.' };
  const url = URL.parse(text);
  if (url === null)
    return { problem: `“${text}” is not an address`, mend: 'Write it whole, from https:// on.' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return {
      problem: `begins with ${url.protocol}, which is not linked`,
      mend: 'Only https: and http: are.',
    };
  if (url.username !== '' || url.password !== '')
    return { problem: 'has a user name or password in it', mend: 'Remove what stands before the @.' };
  if (!url.hostname.includes('.') || /^[\d.]+$|^\[/u.test(url.hostname))
    return {
      problem: `“${url.hostname}” is not a public name`,
      mend: 'Cite a page that every reader can open.',
    };
  if (neverLinked.some((pattern) => pattern.test(url.hostname)))
    return {
      problem: `leads to the attackers’ own channels or to stolen data (${url.hostname})`,
      mend: 'Cite a news report about it.',
    };
  const follower = [...url.searchParams.keys()].find((key) => /^utm_|^(?:fbclid|gclid|mc_eid)$/u.test(key));
  if (follower !== undefined)
    return { problem: `carries “${follower}”, which tracks readers`, mend: 'Remove it from the address.' };
  if (mirrors.test(url.hostname) && !namesCarrier)
    return {
      problem: `is a copy on ${url.hostname}`,
      mend: 'Link the publisher’s own page, or name the copy in via.',
    };
  return null;
}

/** What two addresses of the same page have in common. */
function keyOf(url: unknown): string | null {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  return parsed === null
    ? null
    : `${parsed.hostname.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${parsed.search}`;
}
