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
  { locale: 'en', first: '72 events', last: '5 of 72 events' },
  { locale: 'ar', first: '72 حدثا', last: '5 أحداث من أصل 72' },
] as const)('a reader who types sees each result and hears the last ($locale)', ({ locale, first, last }) => {
  const typed = (shown: number) => inLocale(locale, results(shown));
  const { container, rerender } = renderIn(locale, results(72));
  const status = screen.getByRole('status');
  const heard = new Set<string>();
  for (const shown of [40, 12, 5]) {
    rerender(typed(shown));
    expect(container.querySelector('[aria-hidden]')).toHaveTextContent(String(shown));
    wait(500);
    heard.add(status.textContent);
  }
  expect([...heard]).toEqual([first]);
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
  renderIn(
    'ar',
    <Results
      shown={5}
      total={72}
      filtering
      choices={['الطرف الفاعل: إيران', 'محل خلاف']}
      state="ready"
      className=""
    />,
  );
  wait(1000);
  expect(screen.getByRole('status')).toHaveTextContent('5 أحداث من أصل 72 · الطرف الفاعل: إيران · محل خلاف');
});
