import { attributesOf, plainFrame, usualWidth, type Framed } from './snippet.ts';
import { heightAt } from './room.ts';

/**
 * A frame as others put it into their pages by themselves, and the size (CSS px) that it is made for (oEmbed, 2.3.4.4).
 * It stands alone, for they take out what is around it, or lay it out as they like; and it has no styles, for WordPress
 * takes those out, with all but `src`, `title`, `width`, `height` and `frameborder` (`wp_filter_oembed_result`).
 */
export function oembedHtmlOf(framed: Framed): {
  readonly html: string;
  readonly width: number;
  readonly height: number;
} {
  return {
    // With anything inside, WordPress would not know it for a frame.
    html: `<iframe ${attributesOf(plainFrame(framed)).join(' ')}></iframe>`,
    width: usualWidth,
    height: Math.round(heightAt(framed.room, usualWidth)),
  };
}
