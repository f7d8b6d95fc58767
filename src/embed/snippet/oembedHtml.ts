import { escaped } from '../../site/escaped.ts';
import { attributesOf, plainFrame, usualWidth, type Framed } from './snippet.ts';
import { heightAt } from './room.ts';

/** What others show in their pages. */
interface Shown extends Framed {
  /** The address of the page that it is of. */
  readonly address: string;
}

/**
 * A frame as others put it into their pages by themselves, and the size (CSS px) that it is made for (oEmbed, 2.3.4.4).
 * A link in a quotation stands before it, and nothing else around it. By the quotation WordPress knows it for one of its own
 * kind (`wp_filter_oembed_result`, `wp_maybe_enqueue_oembed_host_js`): it shows that until the frame answers, then makes
 * the frame as high as it says; feeds and mails, which have no frames, keep the link. It has no styles, for WordPress takes
 * those out, with all but `href`, `src`, `title`, `width`, `height` and `frameborder`.
 */
export function oembedHtmlOf({ address, ...framed }: Shown): {
  readonly html: string;
  readonly width: number;
  readonly height: number;
} {
  return {
    // With anything inside the frame, or an attribute of the quotation, WordPress would not know them.
    html: [
      `<blockquote><a href="${escaped(address)}">${escaped(framed.title)}</a></blockquote>`,
      `<iframe ${attributesOf(plainFrame(framed)).join(' ')}></iframe>`,
    ].join(''),
    width: usualWidth,
    height: Math.round(heightAt(framed.room, usualWidth)),
  };
}
