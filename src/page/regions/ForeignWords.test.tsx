import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { ForeignWords } from './ForeignWords.tsx';

it.each([
  { locale: 'en', found: 'ar', words: 'دورن', said: 'دورن (in another language: العربية)', direction: 'rtl' },
  { locale: 'ar', found: 'en', words: 'Dorn', said: 'Dorn (بلغة أخرى: English)', direction: 'ltr' },
  { locale: 'fa', found: 'en', words: 'Dorn', said: 'Dorn (به زبان دیگر: English)', direction: 'ltr' },
] as const)('what was found in another language is marked, which is named ($locale)', (one) => {
  const { languages } = fixtureEdition(one.locale);
  renderIn(
    one.locale,
    <p data-testid="words">
      <ForeignWords locale={one.found} words={one.words} languages={languages} />
    </p>,
  );
  expect(screen.getByTestId('words')).toHaveTextContent(one.said);
  const mark = screen.getByText(one.words);
  expect(mark).toHaveAttribute('lang', one.found);
  expect(mark).toHaveAttribute('dir', one.direction);
});
