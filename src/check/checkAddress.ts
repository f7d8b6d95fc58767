import type { Story } from '../story/story.ts';
import { at, itemsOf, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

/** Bare hosts of clouds and caches: what they show was written by somebody who has an address. */
const mirrors =
  /\.(?:cloudfront\.net|amazonaws\.com|azureedge\.net|azurewebsites\.net|episerver\.net|pangea-cms\.com)$|^(?:web\.archive\.org|archive\.(?:ph|today|is)|webcache\.googleusercontent\.com)$/u;

/** What is wrong with the addresses of the sources, each and together. */
export function addressMistakes(filed: readonly Filed[], story: Story, folder: string): readonly Mistake[] {
  const neverLinked = itemsOf(at(at(story, 'rules'), 'neverLinked')).filter((host) => host instanceof RegExp);
  const sources = filed.filter(({ sort }) => sort === 'source');
  const ids = new Map(sources.toReversed().map(({ id, value }) => [keyOf(at(value, 'url')), id]));
  return sources.flatMap(({ file, id, value }) => {
    const url = at(value, 'url');
    if (typeof url !== 'string') return [];
    const key = keyOf(url);
    const first = ids.get(key) ?? id;
    const twin = key === null || first === id ? null : sameAs(first);
    const fault =
      addressFault(url, typeof at(value, 'via') === 'string') ?? refusedFault(url, neverLinked, folder);
    const faults = [fault, twin];
    return faults.flatMap((one) => (one === null ? [] : [{ file, id, field: 'url', ...one }]));
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
  if (!url.hostname.includes('.') || /^[\d.]+$|^\[|\.onion$/u.test(url.hostname))
    return {
      problem: `“${url.hostname}” is not a public name`,
      mend: 'Cite a page that every reader can open.',
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

/** An address on a host that the rules of the story refuse. */
function refusedFault(text: string, neverLinked: readonly RegExp[], folder: string): Fault | null {
  const host = URL.parse(text)?.hostname ?? '';
  return neverLinked.some((refused) => host.search(refused) >= 0)
    ? {
        problem: `is on ${host}, which this story never links`,
        mend: `Cite a news report about it (neverLinked in ${folder}/rules.ts).`,
      }
    : null;
}

/** What two addresses of the same page have in common. */
function keyOf(url: unknown): string | null {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  return parsed === null
    ? null
    : `${parsed.hostname.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${parsed.search}`;
}
