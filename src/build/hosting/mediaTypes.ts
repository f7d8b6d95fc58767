/** How a file's name ends, and its media type as a host sends it. */
export interface MediaType {
  readonly ending: string;
  readonly type: string;
}

/** Text, which is worth compressing. Where a name ends in two of these ways, the first holds. */
export const textTypes: readonly MediaType[] = [
  { ending: 'feed.xml', type: 'application/atom+xml; charset=utf-8' }, // RFC 4287
  { ending: 'oembed.xml', type: 'text/xml; charset=utf-8' }, // oEmbed, section 2.3.2
  { ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json' }, // IANA registry of media types
  { ending: '.html', type: 'text/html; charset=utf-8' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.js', type: 'text/javascript; charset=utf-8' }, // RFC 9239
  { ending: '.json', type: 'application/json' },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.xml', type: 'application/xml; charset=utf-8' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
  { ending: '.bib', type: 'application/x-bibtex; charset=utf-8' },
];

/** What is compressed already. */
export const binaryTypes: readonly MediaType[] = [
  { ending: '.png', type: 'image/png' },
  { ending: '.woff2', type: 'font/woff2' }, // RFC 8081
];
