import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { oembedHtmlOf } from './oembedHtml.ts';
import { elementSnippet, fittingSnippet, frameSnippet, type Framed } from './snippet.ts';

const site = 'https://news.example/timeline/';

const titles = { en: 'Two states: a timeline', ar: 'دولتان: خط زمني' };

/** What an editor writes around the code, so that it is an article. */
const paragraphs = {
  en: 'The council met on Tuesday evening, and after three hours of debate it decided, by nine votes to two, to leave the ferry where it is until the spring; the company said that it would appeal.',
  ar: 'اجتمع المجلس مساء الثلاثاء، وبعد ثلاث ساعات من النقاش قرر، بتسعة أصوات مقابل صوتين، إبقاء العبّارة في مكانها حتى الربيع، وقالت الشركة إنها ستستأنف القرار.',
};

type Language = keyof typeof titles;

const framedIn = (locale: Language): Framed => ({
  site,
  story: 'two-states',
  locale,
  title: titles[locale],
  // With an option that changes its height, so that the element says that too.
  options: { list: '1' },
  room: [
    { width: 300, height: 1200 },
    { width: 900, height: 900 },
  ],
});

const codes: Readonly<Record<string, (locale: Language) => string>> = {
  frame: (locale) => frameSnippet(framedIn(locale)),
  'auto-height frame': (locale) => fittingSnippet(framedIn(locale)),
  element: (locale) => elementSnippet(framedIn(locale)),
  oEmbed: (locale) => oembedHtmlOf({ ...framedIn(locale), address: `${site}${locale}/` }).html,
};

const everyCode = Object.keys(codes).flatMap((code) =>
  (['en', 'ar'] as const).map((locale) => ({ code, locale, html: codes[code]?.(locale) ?? '' })),
);

/** What a system leaves: elements, and attributes of each; of what it takes out, the content stays. */
type Rules = Readonly<Record<string, readonly string[]>>;

const systems: Readonly<Record<string, Rules>> = {
  // https://api.drupal.org/api/drupal/core!profiles!standard!config!install!filter.format.basic_html.yml
  'Drupal’s basic HTML': {
    a: ['href', 'hreflang', 'lang'],
    blockquote: ['cite', 'lang'],
    p: ['lang'],
    img: ['src', 'alt', 'width', 'height', 'lang'],
  },
  // https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/
  'WordPress’s comments': { a: ['href', 'title'], blockquote: ['cite'] },
  // https://feedparser.readthedocs.io/en/latest/html-sanitization/
  'a reader of feeds': {
    a: ['href', 'lang', 'dir', 'title'],
    blockquote: ['cite', 'lang', 'dir'],
    p: ['lang', 'dir', 'title'],
    div: ['lang', 'dir', 'title'],
    img: ['src', 'alt', 'width', 'height', 'title'],
  },
};

/** What `rules` leave of `html`. */
function leftBy(rules: Rules, html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  for (const element of holder.querySelectorAll('*')) {
    const attributes = rules[element.localName];
    if (attributes === undefined) element.replaceWith(...element.childNodes);
    else {
      for (const name of element.getAttributeNames()) {
        if (!attributes.includes(name)) element.removeAttribute(name);
      }
    }
  }
  return holder;
}

/** The links with words in `holder`: an image in the element is one without. */
const linksIn = (holder: Element) =>
  Array.from(holder.querySelectorAll('a'), ({ href, textContent }) => [href, textContent.trim()]).filter(
    ([, words]) => words !== '',
  );

describe.each(Object.entries(systems))('%s', (_, rules) => {
  it.each(everyCode)('leaves the link of the code “$code”, and no room ($locale)', ({ html, locale }) => {
    const left = leftBy(rules, html);
    expect(linksIn(left)).toEqual([[`${site}${locale}/`, titles[locale]]]);
    expect(left.querySelector('iframe, script, [style], [height]')).toBeNull();
  });
});

describe('Firefox’s reading view', () => {
  it.each(everyCode)('has the link of the code “$code” ($locale)', ({ html, locale }) => {
    const paragraph = `<p>${paragraphs[locale].repeat(3)}</p>`;
    const page = new DOMParser().parseFromString(
      `<html lang="${locale}"><body><h1>An article</h1>${paragraph}${html}${paragraph}</body></html>`,
      'text/html',
    );
    const article = new Readability(page, { serializer: (node) => node }).parse();
    const content = article?.content;
    if (!(content instanceof Element)) throw new Error('It takes this for no article.');
    expect(linksIn(content)).toEqual([[`${site}${locale}/`, titles[locale]]]);
    expect(content.querySelector('iframe, script')).toBeNull();
  });
});
