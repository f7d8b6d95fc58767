import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { CrashScreen } from './CrashScreen.tsx';
import { Safeguard } from './Safeguard.tsx';

function Broken(): never {
  throw new Error('a broken invariant');
}

it.each([
  { locale: 'en', words: 'Reload' },
  { locale: 'ar', words: 'إعادة التحميل' },
  { locale: 'fa', words: 'بارگذاری دوباره' },
] as const)('a page that breaks says so, how to go on, and keeps its text ($locale)', ({ locale, words }) => {
  // React reports the error that this test is about.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = document.createElement('p');
  text.textContent = 'What the build wrote';
  render(
    <Safeguard fallback={<CrashScreen words={messagesIn(locale).crash} text={() => [text]} />}>
      <Broken />
    </Safeguard>,
  );
  expect(screen.getByRole('main')).toContainElement(text);
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: words })).toBeInTheDocument();
  vi.restoreAllMocks();
});

it('a page that works is left alone', () => {
  render(
    <Safeguard fallback={<CrashScreen words={messagesIn('en').crash} text={() => []} />}>
      <p>The story</p>
    </Safeguard>,
  );
  expect(screen.getByText('The story')).toBeInTheDocument();
});
