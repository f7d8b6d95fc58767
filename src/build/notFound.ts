import ar from '../../locales/ar/page.ts';
import en from '../../locales/en/page.ts';
import { notFoundHeadOf } from '../head/entrance.ts';
import { element } from '../head/markup.ts';
import { headWords } from '../head/speech.ts';
import { directionOf, type Locale } from '../i18n/locale.ts';
import { pathOf, type Site } from '../model/sitePages.ts';
import { documentOf } from './document.ts';
import { tokenColours } from './tokens.ts';

const words = { ar, en };

/** English first: what it says the rest of the world can read. */
const order = ['en', 'ar'] as const satisfies readonly Locale[];

/** The document that hosts send for an address where there is nothing, made of `template` (index.html). */
export function notFoundPage(template: string, site: Site): string {
  const sections = order.map((locale) => sectionOf(locale, site));
  return documentOf(template, {
    locale: null,
    head: `${notFoundHeadOf(site)}<style>${styles()}</style>`,
    body: `<main>${sections.join('')}</main>`,
    script: '',
    data: '',
  });
}

/** That there is nothing here, and the way to the story. */
function sectionOf(locale: Locale, { base }: Site): string {
  const { notFoundTitle, notFoundDescription } = headWords[locale];
  const href = pathOf({ kind: 'story' }, locale, base);
  return element(
    'section',
    { lang: locale, dir: directionOf(locale) },
    element('h1', {}, notFoundTitle),
    element('p', {}, notFoundDescription),
    element('p', {}, element('a', { href, hreflang: locale }, words[locale].headline)),
  ).markup;
}

/** The look of the page in a few lines: whoever is lost need not wait for a style sheet, or for a typeface. */
function styles(): string {
  const colourOf = tokenColours();
  const pair = (token: string) => {
    const { light, dark } = colourOf(token);
    return `light-dark(${light},${dark})`;
  };
  return [
    ':root{color-scheme:light dark}',
    `body{margin:0;background:${pair('page')};color:${pair('ink')};font:1.125rem/1.5 Georgia,serif}`,
    'main{display:grid;gap:3rem;max-inline-size:38rem;margin-inline:auto;padding:3rem 1rem}',
    ':lang(ar){font-family:"Noto Naskh Arabic","Geeza Pro",Tahoma,sans-serif;line-height:1.75}',
    'h1,p{margin:0 0 .5rem}',
    'h1{font-size:1.75rem;line-height:1.3}',
    `a{color:${pair('accent')}}`,
  ].join('');
}
