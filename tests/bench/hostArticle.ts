import type { LanguageName } from '../../src/i18n/language.ts';

/** What stands for the text of somebody's article. */
interface Article {
  readonly language: Pick<LanguageName, 'tag' | 'direction'>;
  readonly title: string;
  /** Said over and over. */
  readonly sentence: string;
}

/** The name of the place where the snippet was pasted. */
export const placeOfSnippet = 'pasted';

/**
 * A plain article of some newspaper, with `snippet` so far down that a browser fetches no lazy frame in it before the
 * reader scrolls: Chromium does at 2500 px on slow networks
 * (https://developer.chrome.com/blog/iframe-lazy-loading).
 */
export function hostArticle({ language, title, sentence }: Article, snippet: string): string {
  const paragraph = `<p>${`${sentence} `.repeat(6)}</p>`;
  return `<!doctype html><html lang="${language.tag}" dir="${language.direction}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title></head>
    <body><main style="max-width: 640px; margin: auto"><h1>${title}</h1>${paragraph.repeat(50)}
    <div id="${placeOfSnippet}">${snippet}</div>${paragraph.repeat(12)}</main></body></html>`;
}
