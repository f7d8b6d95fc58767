import english from '../../../../../locales/en/index.ts';
import type { LanguageFolder } from '../../../../../src/build/languages.ts';
import { accented, pseudoFolder, rareLetters } from '../../pseudo.ts';

const { typeface } = english.language;

/** English, with more of its typeface. */
const base: LanguageFolder = {
  ...english,
  language: {
    ...english.language,
    typeface: {
      ...typeface,
      subsets: [
        ...typeface.subsets,
        {
          file: 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
          characters: rareLetters,
          range: 'U+0100-01FF, U+1E00-1EFF',
        },
      ],
    },
  },
};

export default pseudoFolder(accented, english, base);
