import type { FontSubset, Language } from '../i18n/language.ts';
import type { Kind } from '../story/types.ts';
import type { LanguageFolder } from './languages.ts';
import { fileNameOf } from './typefaces.ts';

/** The styles by which a page is read in its language: typefaces, their fallbacks and the distances of lines. */
export function languageStyles(languages: readonly LanguageFolder[]): string {
  const all = languages.map(({ language }) => language);
  const rules = new Map(
    all.flatMap(({ typeface: { family, subsets } }) =>
      subsets.map((subset) => [`${family} ${subset.file}`, fontFace(family, subset)] as const),
    ),
  );
  return [...rules.values(), ...all.map(stylesOf)].join('');
}

/** For pages after the first: where a browser does not have it at once, the fallback stays (`optional`). */
function fontFace(family: string, subset: FontSubset): string {
  return `@font-face {
  font-family: '${family}';
  font-display: optional;
  font-weight: 400 700;
  src: url('@typefaces/${fileNameOf(subset)}') format('woff2');
  unicode-range: ${subset.range};
}
`;
}

function stylesOf({ tag, typeface }: Language): string {
  const { family, fallback, forControls, leading } = typeface;
  const own = `'${family}', ${fallback}`;
  return `:root:lang(${tag}) {
  --face-reading: ${fallback};
  --leading: ${leading.text};
  --leading-tight: ${leading.headline};
}
:root[data-typefaces~='${tag}']:lang(${tag}) {
  --face-reading: ${own};${forControls ? `\n  --face-ui: ${own};` : ''}
}
@media print {
  :root:lang(${tag}) {
    --leading: ${leading.paper};
  }
}
`;
}

/**
 * What is of a kind says so with data-kind, and draws with --of-kind. Rules, since a strict content policy refuses
 * styles in attributes.
 */
export function kindStyles(kinds: Readonly<Record<string, Kind>>): string {
  return Object.entries(kinds)
    .map(
      ([id, { colour }]) => `[data-kind='${id}'] {
  --of-kind: light-dark(${colour.light}, ${colour.dark});
}
`,
    )
    .join('');
}

/**
 * Where the picture shows a chapter (`data-chapter`), marks of others (`data-chapters`) stand back, unless they are looked
 * at: without their colours, not faint, for they can still be read and chosen.
 */
export function chapterStyles(ids: readonly string[]): string {
  return ids
    .map(
      (id) => `[data-chapter='${id}'] [data-chapters]:not([data-chapters~='${id}'], :hover, :focus-within) {
  --of-kind: var(--line-strong);
  --back: var(--ink-soft);
}
`,
    )
    .join('');
}
