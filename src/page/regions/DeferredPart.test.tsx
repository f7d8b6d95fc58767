import { act, render, screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { inLocale } from '../../../tests/setup/renderIn.tsx';
import { DeferredPart } from './DeferredPart.tsx';

/** Tells the part whether it is below the window. */
let tell: (isBelow: boolean) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: (entries: readonly unknown[]) => void) {
        tell = (isBelow) => {
          const boundingClientRect = { top: isBelow ? 900 : 100 };
          act(() => hear([{ isIntersecting: !isBelow, boundingClientRect, rootBounds: { bottom: 700 } }]));
        };
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Words({ more }: { readonly more: string }) {
  const { t } = useTranslation('reading');
  return <h2 id="head">{`${t('chronicle')} ${more}`}</h2>;
}

const view = (locale: TestLocale, more: string) =>
  inLocale(
    locale,
    <DeferredPart head="head" className="part">
      <Words more={more} />
    </DeferredPart>,
  );

/** What the part says, and in which language it says that this is. */
function told() {
  const heading = screen.getByRole('heading');
  return { words: heading.textContent, locale: heading.closest('[lang]')?.getAttribute('lang') };
}

const toldIn = (locale: TestLocale, more: string) => ({
  words: `${messagesIn(locale).reading.chronicle} ${more}`,
  locale,
});

it('below the window it stays as it was, and says in which language, until the frame has been drawn', () => {
  const { rerender } = render(view('en', '1'));
  tell(true);
  rerender(view('ar', '2'));
  expect(told()).toEqual(toldIn('en', '1'));
  act(() => void vi.advanceTimersByTime(100));
  expect(told()).toEqual(toldIn('ar', '2'));
});

it('in sight it is told in another language at once', () => {
  const { rerender } = render(view('en', '1'));
  tell(false);
  rerender(view('ar', '2'));
  expect(told()).toEqual(toldIn('ar', '2'));
});

it('a reader who scrolls down to it while it waits finds it in the language of the page', () => {
  const { rerender } = render(view('en', '1'));
  tell(true);
  rerender(view('ar', '2'));
  tell(false);
  expect(told()).toEqual(toldIn('ar', '2'));
});

it('what changes in one language reaches it at once wherever it is', () => {
  const { rerender } = render(view('en', '1'));
  tell(true);
  rerender(view('en', '2'));
  expect(told()).toEqual(toldIn('en', '2'));
});

it('of languages that follow each other at once only the last is shown', () => {
  const { rerender } = render(view('en', '1'));
  tell(true);
  rerender(view('ar', '2'));
  rerender(view('fa', '3'));
  act(() => void vi.advanceTimersByTime(100));
  expect(told()).toEqual(toldIn('fa', '3'));
});
