import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CrashScreen } from './CrashScreen.tsx';
import { Safeguard } from './Safeguard.tsx';

function Broken(): never {
  throw new Error('a broken invariant');
}

it.each([
  { locale: 'en', words: 'Reload' },
  { locale: 'ar', words: 'إعادة التحميل' },
] as const)('a page that breaks says so, and how to go on ($locale)', ({ locale, words }) => {
  // React reports the error that this test is about.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <Safeguard fallback={<CrashScreen locale={locale} />}>
      <Broken />
    </Safeguard>,
  );
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: words })).toBeInTheDocument();
  vi.restoreAllMocks();
});

it('a page that works is left alone', () => {
  render(
    <Safeguard fallback={<CrashScreen locale="en" />}>
      <p>The story</p>
    </Safeguard>,
  );
  expect(screen.getByText('The story')).toBeInTheDocument();
});
