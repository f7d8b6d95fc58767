import { renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import { useDocumentHead } from './useDocumentHead.ts';

const root = document.documentElement;

afterEach(() => {
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

/** A page in English, on which the reader goes from one event to the next when it is drawn again. */
function openPage() {
  const { language } = languages.en;
  return renderHook(({ title }) => useDocumentHead(language, title, '/en/'), {
    initialProps: { title: 'The attack' },
  });
}

it('the document says in which language it is, and what it shows', () => {
  const { rerender } = openPage();
  expect(root).toHaveAttribute('lang', 'en');
  expect(root).toHaveAttribute('dir', 'ltr');
  rerender({ title: 'The break' });
  expect(document.title).toBe('The break');
});

it('where the browser translates it, it stays in the language that the browser says', () => {
  const { rerender } = openPage();
  root.lang = 'fr';
  root.className = 'translated-ltr';
  rerender({ title: 'The break' });
  expect(root).toHaveAttribute('lang', 'fr');
  expect(document.title).toBe('The break');
});

it('so it does where it was translated before it came to life', () => {
  root.lang = 'fr';
  root.className = 'translated-ltr';
  openPage();
  expect(root).toHaveAttribute('lang', 'fr');
});
