import { describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { chapterStyles, kindStyles, languageStyles } from './storyStyles.ts';
import { fileNameOf } from './typefaces.ts';

describe('the styles of the languages of a story', () => {
  const css = languageStyles(Object.values(languages));

  it('ask for each file that a typeface is cut into, once', () => {
    const files = Object.values(languages).flatMap(({ language }) =>
      language.typeface.subsets.map(fileNameOf),
    );
    const asked = Array.from(css.matchAll(/@typefaces\/([\w.-]+)/g), ([, name = '']) => name);
    expect(asked.toSorted()).toEqual([...new Set(files)].toSorted());
  });

  it('set each language in its fallback until its typeface is there, and apart as its script needs', () => {
    for (const { language } of Object.values(languages)) {
      const { tag, typeface } = language;
      expect(css).toContain(
        `:root:lang(${tag}) {\n  --face-reading: ${typeface.fallback};\n  --leading: ${typeface.leading.text};`,
      );
      expect(css).toContain(
        `:root[data-typefaces~='${tag}']:lang(${tag}) {\n  --face-reading: '${typeface.family}', ${typeface.fallback};`,
      );
    }
  });

  it('set controls in the typeface of a language only where it asks for that', () => {
    expect(languageStyles([languages.ar])).toContain('--face-ui:');
    expect(languageStyles([languages.en])).not.toContain('--face-ui:');
  });
});

it('what is of a kind is drawn in the colour that the story gives it, on light ground and on dark', () => {
  const rumour = {
    name: { en: 'Rumour' },
    icon: 'Ear',
    colour: { light: '#112233', dark: '#ddeeff' },
  };
  expect(kindStyles({ rumour })).toBe(
    "[data-kind='rumour'] {\n  --of-kind: light-dark(#112233, #ddeeff);\n}\n",
  );
});

it('lets marks of other chapters stand back beside the one that the picture shows', () => {
  expect(chapterStyles(['before', 'after'])).toBe(
    "[data-chapter='before'] [data-chapters]:not([data-chapters~='before'], :hover, :focus-within) {\n  --of-kind: var(--line-strong);\n  --back: var(--ink-soft);\n}\n" +
      "[data-chapter='after'] [data-chapters]:not([data-chapters~='after'], :hover, :focus-within) {\n  --of-kind: var(--line-strong);\n  --back: var(--ink-soft);\n}\n",
  );
});
