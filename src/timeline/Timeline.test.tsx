import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { Safeguard } from '../page/notices/Safeguard.tsx';
import { Timeline, type TimelineProps } from './Timeline.tsx';

const editions = { en: fixtureEdition('en'), ar: fixtureEdition('ar'), fa: fixtureEdition('fa') };

function view(locale: TestLocale, changes: Partial<TimelineProps> = {}) {
  const edition = editions[locale];
  return (
    <Timeline
      edition={edition}
      events={edition.events}
      lanes="actor"
      selected={null}
      window={edition.opening}
      permalinkOf={(id) => `/${locale}/events/${id}/`}
      onSelect={() => undefined}
      onWindowChange={() => undefined}
      onDrawn={() => undefined}
      {...changes}
    />
  );
}

// jsdom lays nothing out and lacks what is stubbed here; what is drawn is tested in a browser.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 300));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** jsdom has no modal dialogs. */
function showInPlace(this: HTMLDialogElement): void {
  this.open = true;
}

const printedMark = () => screen.queryAllByRole('link', { name: /أرفانيا تقطع العلاقات/ })[0] ?? null;

describe('the picture', () => {
  it.each([
    { locale: 'en', picture: 'Timeline', zoomIn: 'Zoom in' },
    { locale: 'ar', picture: 'الخط الزمني', zoomIn: 'تكبير' },
  ] as const)('is named, and so are its tools, once, in $locale', ({ locale, picture, zoomIn }) => {
    renderIn(locale, view(locale));
    expect(screen.getByRole('group', { name: picture })).toBeVisible();
    const tool = screen.getByRole('button', { name: zoomIn });
    expect(tool).toBeVisible();
    expect(tool).not.toHaveAccessibleDescription();
  });

  it.each([
    { locale: 'en', keys: 'Keys of the timeline', chapter: 'Chapter before or after' },
    { locale: 'ar', keys: 'مفاتيح الخط الزمني', chapter: 'الفصل السابق أو التالي' },
    { locale: 'fa', keys: 'کلیدهای گاه‌شمار', chapter: 'بخش قبلی یا بعدی' },
  ] as const)('tells what keys do, in $locale', async ({ locale, keys, chapter }) => {
    HTMLDialogElement.prototype.showModal = showInPlace;
    renderIn(locale, view(locale));
    await userEvent.click(screen.getByRole('button', { name: keys }));
    const help = screen.getByRole('dialog', { name: keys });
    expect(within(help).getByText(chapter).previousElementSibling).toHaveTextContent('Page UpPage Down');
  });

  it('is complete without a browser but for what vis-timeline draws', () => {
    expect(renderToString(inLocale('ar', view('ar')))).toContain('الخط الزمني');
  });

  it('leaves nothing behind when it goes, or when the language changes', async () => {
    const { rerender, unmount, container } = renderIn('en', view('en'));
    const drawn = () => container.querySelectorAll('.vis-timeline');
    await vi.waitFor(() => expect(drawn()).toHaveLength(1));
    const [english] = drawn();
    rerender(inLocale('ar', view('ar')));
    await vi.waitFor(() => expect(drawn()).toHaveLength(1));
    expect(drawn()[0]).not.toBe(english);
    unmount();
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(0);
  });

  it('throws in React what is thrown while vis-timeline makes it', async () => {
    // React reports the error that this test is about.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('ResizeObserver', undefined);
    renderIn('en', <Safeguard fallback={<p>There is none</p>}>{view('en')}</Safeguard>);
    expect(await screen.findByText('There is none')).toBeInTheDocument();
  });

  it('that goes before it was begun is never begun', () => {
    vi.useFakeTimers();
    const { unmount } = renderIn('en', view('en'));
    unmount();
    vi.runAllTimers();
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(0);
    vi.useRealTimers();
  });

  it('is a static one on paper, of what the reader sees', () => {
    renderIn('ar', view('ar', { selected: 'break' }));
    expect(printedMark()).not.toBeInTheDocument();
    act(() => {
      fireEvent(window, new Event('beforeprint'));
    });
    expect(printedMark()).toHaveAttribute('aria-current', 'true');
    act(() => {
      fireEvent(window, new Event('afterprint'));
    });
    expect(printedMark()).not.toBeInTheDocument();
  });

  it('zooms by half or double, and never beyond the story', async () => {
    const onWindowChange = vi.fn<TimelineProps['onWindowChange']>();
    const { opening } = editions.en;
    const { rerender } = renderIn('en', view('en', { onWindowChange }));
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    const [nearer] = onWindowChange.mock.lastCall ?? [];
    expect((nearer?.end ?? 0) - (nearer?.start ?? 0)).toBeCloseTo((opening.end - opening.start) / 2, -1);
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole story' }));
    const [all] = onWindowChange.mock.lastCall ?? [];
    expect(all?.start).toBeLessThan(Date.parse('1991-01-01'));
    onWindowChange.mockClear();
    if (all !== undefined) rerender(inLocale('en', view('en', { onWindowChange, window: all })));
    const out = screen.getByRole('button', { name: 'Zoom out' });
    expect(out).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(out);
    expect(onWindowChange).not.toHaveBeenCalled();
  });

  it('asks for nothing when the page changes what is shown', () => {
    vi.useFakeTimers();
    const onWindowChange = vi.fn<TimelineProps['onWindowChange']>();
    const { rerender } = renderIn('en', view('en', { onWindowChange }));
    const window = { start: Date.parse('2022-01-01'), end: Date.parse('2023-01-01') };
    rerender(
      inLocale('en', view('en', { onWindowChange, window, lanes: 'kind', selected: 'attack', events: [] })),
    );
    act(() => {
      vi.advanceTimersByTime(2000);
    });
    expect(onWindowChange).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
