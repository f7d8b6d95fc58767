import type { Publisher, Site } from '../site/sitePages.ts';
import type { Story } from '../story/story.ts';

/** What the build is told by whoever runs it; `process.env` is one. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where `npm start` serves the site: right for a look at it, wrong for anything that leaves this machine. */
const ownMachine = 'http://127.0.0.1:4173';

/** Why addresses would lead nowhere, where nobody has said where the site will live; null where somebody has. */
export function siteWarning({ SITE_URL: url = '' }: Environment): string | null {
  return url === ''
    ? `SITE_URL is not set: feeds, citations and search engines will be told ${ownMachine}. Set it to the site’s origin, as in SITE_URL=https://news.example.`
    : null;
}

/**
 * Where the site will live, and whose it is: its origin is `SITE_URL`, its path `base` (Vite’s, from `BASE_PATH`), its
 * publisher `PUBLISHER_NAME` at `PUBLISHER_URL`, its languages those of `story`. Throws where one of them cannot be, in
 * words for whoever sets them.
 */
export function siteOf(
  environment: Environment,
  base: string,
  story: Pick<Story, 'languages' | 'defaultLanguage'>,
): Site {
  const { SITE_URL: text = '' } = environment;
  // What stays the same in an address, a file and the settings of a host.
  if (!/^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/u.test(base))
    throw new Error(
      `BASE_PATH is “${base}”: write a path from the root of the host in Latin letters, as in /timeline/.`,
    );
  const url = URL.parse(text === '' ? ownMachine : text);
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE_URL is “${text}”: write it whole, as in https://news.example.`);
  if (url.pathname !== '/')
    throw new Error(
      `SITE_URL is “${text}”: write its path as BASE_PATH=${url.pathname.replace(/\/?$/u, '/')}`,
    );
  if (url.href !== `${url.origin}/`)
    throw new Error(`SITE_URL is “${text}”: write only its origin, ${url.origin}.`);
  const publisher = publisherOf(environment);
  const { languages, defaultLanguage } = story;
  return { origin: url.origin, base, languages, defaultLanguage, ...(publisher !== null && { publisher }) };
}

/**
 * Where pages in frames have their scripts and styles, as sources of their policy. WebKit takes `'self'` for nobody in a sandbox, which
 * is how frames stand in the pages of others: they name the site. Where nobody has said where it will live, any host will do.
 */
export function fileSourcesInFrames({ origin }: Pick<Site, 'origin'>): readonly string[] {
  return ["'self'", ...(origin === ownMachine ? ['https:', 'http:'] : [origin])];
}

/** Who publishes the site: none is made up where nobody is named. */
function publisherOf({ PUBLISHER_NAME: name = '', PUBLISHER_URL: text = '' }: Environment): Publisher | null {
  if (name.trim() === '' && text === '') return null;
  if (name.trim() === '')
    throw new Error(
      'PUBLISHER_URL is set and PUBLISHER_NAME is not: write the name of the newsroom as well.',
    );
  if (text === '')
    throw new Error(
      'PUBLISHER_NAME is set and PUBLISHER_URL is not: write the address of the newsroom as well.',
    );
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Error(`PUBLISHER_URL is “${text}”: write it whole, as in https://newsroom.example/.`);
  return { name: name.trim(), url: url.href };
}
