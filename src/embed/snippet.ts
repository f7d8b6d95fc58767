import type { Locale } from '../i18n/locale.ts';

/** What a snippet frames, and where it comes from. */
export interface Framed {
  /** The address under which the timeline lives, with a slash at its end: `https://news.example/timeline/`. */
  readonly site: string;
  readonly locale: Locale;
  /** The name of the frame, in the reader's language. */
  readonly title: string;
  /** Options, and the place to open at, by their names in the address; those that are as at first are left out. */
  readonly options: Readonly<Record<string, string>>;
  /** The height (CSS px) that the frame has where nothing fits it. */
  readonly height: number;
}

/** What a frame may do: run its script, and open links beside the page. It has no origin, no cookies, no storage. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A frame by itself, for pages that take scripts out: right with nothing but what it says. */
export function frameSnippet({ site, locale, title, options, height }: Framed): string {
  const query = new URLSearchParams(options).toString();
  const src = `${site}${locale}/embed/${query === '' ? '' : `?${query}`}`;
  return [
    '<iframe',
    ...attributesOf({
      src,
      title,
      lang: locale,
      width: '100%',
      height: String(height),
      style: 'border: 0; inline-size: 100%',
      loading: 'lazy',
      sandbox,
      referrerpolicy: 'strict-origin-when-cross-origin',
      allow: 'clipboard-write; web-share',
    }),
    `></iframe>`,
  ].join('\n');
}

/** The same with the script that makes it as high as what it shows. */
export function fittingSnippet(framed: Framed): string {
  return `${frameSnippet(framed)}\n${loaderOf(framed)}`;
}

/** An element with the same script. What is in it is for readers whose scripts are off. */
export function elementSnippet(framed: Framed): string {
  const { site, locale, title, options, height } = framed;
  const attributes = attributesOf({ lang: locale, title, height: String(height), ...options });
  const image = `<img ${attributesOf({ src: `${site}share/${locale}/story.png`, alt: '', width: '1200', height: '630', style: 'max-inline-size: 100%; block-size: auto' }).join(' ')}>`;
  return [
    '<event-timeline',
    ...attributes,
    '>',
    `  <a href="${escaped(`${site}${locale}/`)}">${escaped(title)}${image}</a>`,
    '</event-timeline>',
    loaderOf(framed),
  ].join('\n');
}

const loaderOf = ({ site }: Framed) => `<script async src="${escaped(`${site}embed.js`)}"></script>`;

function attributesOf(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `  ${name}="${escaped(value)}"`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
