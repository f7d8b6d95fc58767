import { directionOf, type Locale } from '../../src/i18n/locale.ts';

/** What stands for the text of somebody's article. */
const filler: Readonly<Record<Locale, { readonly title: string; readonly sentence: string }>> = {
  ar: { title: 'مقال', sentence: 'تقوم هذه الجملة مقام نص المقال في صحيفة ما.' },
  en: { title: 'An article', sentence: 'This sentence stands for the text of an article in some newspaper.' },
};

/** The name of the place where the snippet was pasted. */
export const placeOfSnippet = 'pasted';

/**
 * A plain article of some newspaper, with `snippet` so far down that a browser fetches no lazy frame in it before the
 * reader scrolls: Chromium does at 2500 px on slow networks
 * (https://developer.chrome.com/blog/iframe-lazy-loading).
 */
export function hostArticle(locale: Locale, snippet: string): string {
  const { title, sentence } = filler[locale];
  const paragraph = `<p>${`${sentence} `.repeat(6)}</p>`;
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title></head>
    <body><main style="max-width: 640px; margin: auto"><h1>${title}</h1>${paragraph.repeat(50)}
    <div id="${placeOfSnippet}">${snippet}</div>${paragraph.repeat(12)}</main></body></html>`;
}
