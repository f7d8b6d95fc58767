import { posted } from '../contract/protocol.ts';

/** How a host identifies the frame, as far as the frame's address says. */
export interface Identity {
  /** The frame's own address. */
  readonly src: string;
  /** `childId` of pym.js; null for other hosts. */
  readonly pym: string | null;
  /** The secret of a WordPress embed; null for other hosts. */
  readonly secret: string | null;
}

/** The identity that the address of a frame gives it: pym.js writes into the query, WordPress into the fragment. */
export function identityOf({ href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>): Identity {
  return {
    src: href,
    pym: new URLSearchParams(search).get('childId'),
    secret: new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'),
  };
}

/**
 * The messages that tell the height of the content (CSS px), one for each protocol that hosts implement, our own first,
 * so that a frame fits without our script: AMP (also newswire/frames), Embedly and Medium, Datawrapper, pym.js,
 * WordPress.
 */
export function heightMessagesOf(height: number, { src, pym, secret }: Identity): readonly unknown[] {
  return [
    posted({ type: 'height', height }),
    // https://amp.dev/documentation/components/amp-iframe#iframe-resizing
    { sentinel: 'amp', type: 'embed-size', height },
    // https://docs.embed.ly/reference/provider-height-resizing: a string
    JSON.stringify({ src, context: 'iframe.resize', height }),
    // The host finds the frame by the message's source, whatever the id.
    { 'datawrapper-height': { 'event-timeline': height } },
    // https://github.com/nprapps/pym.js: parts of a string, and of the height no fraction
    ...(pym === null ? [] : [['pym', pym, 'height', String(height)].join('xPYMx')]),
    // wp-includes/js/wp-embed.js
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}
