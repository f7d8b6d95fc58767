import { expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { localizationOf } from './headMessages.ts';

const { t } = localizationOf(languages.en.language, messagesIn('en'));

it('says a message of any area with what is put into it', () => {
  expect(t('reading:stance_denies_plural', { actor: 'They' })).toBe('They deny it');
});

it('takes only keys that there are, which the compiler holds', () => {
  // @ts-expect-error -- no language has such a word: where this is no error, src/types/i18nextWords.d.ts is not read
  expect(t('reading:nonsense')).toBe('nonsense');
});
