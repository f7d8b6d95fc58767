import { formats } from '../../site/formats.ts';

/** How a file's path ends, and its media type as a host sends it. */
export interface MediaType {
  readonly ending: string;
  readonly type: string;
}

/** Text, which is worth compressing. Where a path ends in two of these ways, the first holds. */
export const textTypes: readonly MediaType[] = [
  ...Object.values(formats).map(({ file, type }) => ({ ending: `/${file}`, type })),
  { ending: '.html', type: 'text/html; charset=utf-8' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.js', type: 'text/javascript; charset=utf-8' }, // RFC 9239
  { ending: '.json', type: 'application/json' },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.xml', type: 'application/xml; charset=utf-8' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
];

/** What is compressed already. */
export const binaryTypes: readonly MediaType[] = [
  { ending: '.png', type: 'image/png' },
  { ending: '.woff2', type: 'font/woff2' }, // RFC 8081
];
