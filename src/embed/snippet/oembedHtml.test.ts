import { describe, expect, it } from 'vitest';
import { oembedHtmlOf } from './oembedHtml.ts';

const framed = {
  site: 'https://news.example/timeline/',
  story: 'two-states',
  locale: 'en',
  title: 'Ties & “ties”',
  options: { event: 'break', theme: 'dark' },
  address: 'https://news.example/timeline/en/events/break/?a&b',
  room: [
    { width: 280, height: 1000 },
    { width: 1000, height: 640 },
  ],
} as const;

describe('a frame that others put into their pages', () => {
  const { html, width, height } = oembedHtmlOf(framed);

  it('is made for the usual column, and as high as its content is there', () => {
    expect({ width, height }).toEqual({ width: 640, height: 820 });
    expect(html).toContain(' width="100%" height="820"');
  });

  it('is one that WordPress takes, with a link in a quotation before it, and fits to what it shows', () => {
    // As `wp_filter_oembed_result` finds both, and then the address of the frame.
    const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(html);
    expect(found?.slice(1).join('')).toBe(html);
    expect(found?.[1]).toBe(
      '<blockquote><a href="https://news.example/timeline/en/events/break/?a&amp;b">Ties &amp; “ties”</a></blockquote>',
    );
    expect(/ src=(['"])(.*?)\1/u.exec(html)?.[2]).toBe(
      'https://news.example/timeline/en/embed/?event=break&amp;theme=dark',
    );
  });

  it('is right with no more than what WordPress leaves of it', () => {
    const left = Array.from(
      html.matchAll(/ (href|src|width|height|frameborder|title)=/gu),
      ([, name]) => name,
    );
    expect(left).toEqual(['href', 'src', 'title', 'width', 'height', 'frameborder']);
    expect(html).not.toContain('style=');
  });

  it('may run its script and open links, and no more', () => {
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  });

  it('escapes what is in its title', () => {
    expect(html).toContain('title="Ties &amp; “ties”"');
  });
});
