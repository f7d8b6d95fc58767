import { heightAt } from './room.ts';
import { allowed, attributesOf, frameAddressOf, sandbox, usualWidth, type Framed } from './snippet.ts';

/**
 * A frame as others put it into their pages by themselves, and the size (CSS px) that it is made for (oEmbed, 2.3.4.4). It
 * stands alone, for they take out what is around it, or lay it out as they like; and it has no styles, for WordPress takes
 * those out, with all but the first five of these attributes (`wp_filter_oembed_result`).
 */
export function oembedHtmlOf(framed: Framed): {
  readonly html: string;
  readonly width: number;
  readonly height: number;
} {
  const { locale, title, room } = framed;
  const height = Math.round(heightAt(room, usualWidth));
  const attributes = attributesOf({
    src: frameAddressOf(framed),
    title,
    // As wide as the column. WordPress stretches a frame with two numbers as if it were a film.
    width: '100%',
    height: String(height),
    // Obsolete, and the only way to have no border where styles are taken out.
    frameborder: '0',
    lang: locale,
    loading: 'lazy',
    sandbox,
    referrerpolicy: 'strict-origin-when-cross-origin',
    allow: allowed,
  });
  // With anything inside, WordPress would not know it for a frame.
  return { html: `<iframe ${attributes.join(' ')}></iframe>`, width: usualWidth, height };
}
