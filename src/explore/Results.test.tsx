import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { Results } from './Results.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const results = (shown: number) => (
  <Results shown={shown} total={72} filtering={shown < 72} choices={[]} state="ready" className="" />
);

/** Lets time pass, ms. */
const wait = (time: number) => {
  act(() => {
    vi.advanceTimersByTime(time);
  });
};

it.each([
  { locale: 'en', last: '5 of 72 events' },
  { locale: 'ar', last: '5 أحداث من أصل 72' },
] as const)('a reader who types sees each result and hears the last ($locale)', ({ locale, last }) => {
  const typed = (shown: number) => inLocale(locale, results(shown));
  const { container, rerender } = renderIn(locale, results(72));
  const status = screen.getByRole('status');
  const heard = new Set<string>();
  for (const shown of [40, 12, 5]) {
    rerender(typed(shown));
    expect(container.querySelector('p > span')).toHaveTextContent(String(shown));
    wait(500);
    heard.add(status.textContent);
  }
  expect([...heard]).toEqual(['']);
  wait(1000);
  expect(status).toHaveTextContent(last);
});

it('what is heard comes from one place that stands before it speaks, and waits its turn', () => {
  const { rerender } = renderIn('en', results(72));
  const status = screen.getByRole('status');
  expect(status.tagName).toBe('OUTPUT');
  rerender(inLocale('en', results(0)));
  wait(1000);
  expect(screen.getByRole('status')).toBe(status);
  expect(status).toHaveTextContent('None of 72 events');
});

it('what is chosen is told after the count, and heard with it', () => {
  const { rerender } = renderIn('ar', results(72));
  rerender(
    inLocale(
      'ar',
      <Results
        shown={5}
        total={72}
        filtering
        choices={['الطرف الفاعل: إيران', 'محل خلاف']}
        state="ready"
        className=""
      />,
    ),
  );
  wait(1000);
  expect(screen.getByRole('status')).toHaveTextContent('5 أحداث من أصل 72 · الطرف الفاعل: إيران · محل خلاف');
});

it('what it begins with is no news: it is read where it is seen, once', () => {
  const { rerender } = renderIn('en', results(72));
  const status = screen.getByRole('status');
  wait(1000);
  expect(status).toBeEmptyDOMElement();
  expect(screen.getByText('72 events')).not.toHaveAttribute('aria-hidden', 'true');
  rerender(inLocale('en', results(5)));
  wait(1000);
  rerender(inLocale('en', results(72)));
  wait(1000);
  expect(status).toHaveTextContent('72 events');
  expect(screen.getByText('72 events', { ignore: 'output' })).toHaveAttribute('aria-hidden', 'true');
});
