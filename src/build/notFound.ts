import { notFoundHeadOf } from '../head/entrance.ts';
import { element } from '../site/markup.ts';
import { pathOf, type Site } from '../site/sitePages.ts';
import { documentOf } from './document.ts';
import { defaultFirst, type LocalizedStory } from './theStory.ts';
import { tokenColours } from './tokens.ts';

/**
 * The document that hosts send for an address where there is nothing, made of `template` (index.html): in every
 * language, the default first.
 */
export function notFoundPage(template: string, localized: readonly LocalizedStory[], site: Site): string {
  const all = defaultFirst(localized, site.defaultLanguage);
  const sections = all.map((one) => sectionOf(one, site));
  const words = all.map(({ messages }) => messages);
  return documentOf(template, {
    language: all[0].edition.language,
    head: `${notFoundHeadOf(words, site)}<style>${styles()}</style>`,
    body: `<main>${sections.join('')}</main>`,
    script: '',
    data: '',
  });
}

/** That there is nothing here, and the way to the story. */
function sectionOf({ locale, edition, messages }: LocalizedStory, { base }: Site): string {
  const { notFoundTitle, notFoundDescription } = messages.head;
  const href = pathOf({ kind: 'story' }, locale, base);
  return element(
    'section',
    { lang: locale, dir: edition.direction },
    element('h1', {}, notFoundTitle),
    element('p', {}, notFoundDescription),
    element('p', {}, element('a', { href, hreflang: locale }, messages.story.headline)),
  ).markup;
}

/** The look of the page in a few lines: whoever is lost need not wait for a style sheet, or for a typeface. */
function styles(): string {
  const colourOf = tokenColours({});
  const pair = (token: string) => {
    const { light, dark } = colourOf(token);
    return `light-dark(${light},${dark})`;
  };
  return [
    ':root{color-scheme:light dark}',
    `body{margin:0;background:${pair('page')};color:${pair('ink')};font:1.125rem/1.5 Georgia,serif}`,
    'main{display:grid;gap:3rem;max-inline-size:38rem;margin-inline:auto;padding:3rem 1rem}',
    ':dir(rtl){font-family:"Noto Naskh Arabic","Geeza Pro",Tahoma,sans-serif;line-height:1.75}',
    'h1,p{margin:0 0 .5rem}',
    'h1{font-size:1.75rem;line-height:1.3}',
    `a{color:${pair('accent')}}`,
  ].join('');
}
