import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { Locale } from '../i18n/locale.ts';
import { Timeline, type TimelineProps } from './Timeline.tsx';

const editions = { en: fixtureEdition('en'), ar: fixtureEdition('ar') };

function view(locale: Locale, changes: Partial<TimelineProps> = {}) {
  const edition = editions[locale];
  return (
    <Timeline
      edition={edition}
      events={edition.events}
      lanes="actor"
      selected={null}
      window={edition.opening}
      onSelect={() => undefined}
      onWindowChange={() => undefined}
      {...changes}
    />
  );
}

// jsdom lays nothing out and has neither of these; what is drawn is tested in a browser.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the picture', () => {
  it.each([
    { locale: 'en', picture: 'Timeline', zoomIn: 'Zoom in' },
    { locale: 'ar', picture: 'الخط الزمني', zoomIn: 'تكبير' },
  ] as const)('is named and told how to use, in $locale', ({ locale, picture, zoomIn }) => {
    renderIn(locale, view(locale));
    expect(screen.getByRole('group', { name: picture })).toHaveAccessibleDescription(/./);
    expect(screen.getByRole('button', { name: zoomIn })).toBeVisible();
  });

  it('is complete without a browser but for what vis-timeline draws', () => {
    expect(renderToString(inLocale('ar', view('ar')))).toContain('الخط الزمني');
  });

  it('leaves nothing behind when it goes, or when the language changes', () => {
    const { rerender, unmount, container } = renderIn('en', view('en'));
    expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1);
    rerender(inLocale('ar', view('ar')));
    expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1);
    unmount();
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(0);
  });

  it('zooms by half or double, and never beyond the story', async () => {
    const onWindowChange = vi.fn<TimelineProps['onWindowChange']>();
    const { opening } = editions.en;
    const { rerender } = renderIn('en', view('en', { onWindowChange }));
    const tools = within(screen.getByRole('group', { name: 'Zoom' }));
    await userEvent.click(tools.getByRole('button', { name: 'Zoom in' }));
    const [nearer] = onWindowChange.mock.lastCall ?? [];
    expect((nearer?.end ?? 0) - (nearer?.start ?? 0)).toBeCloseTo((opening.end - opening.start) / 2, -1);
    await userEvent.click(tools.getByRole('button', { name: 'Show the whole story' }));
    const [all] = onWindowChange.mock.lastCall ?? [];
    expect(all?.start).toBeLessThan(Date.parse('1991-01-01'));
    onWindowChange.mockClear();
    if (all !== undefined) rerender(inLocale('en', view('en', { onWindowChange, window: all })));
    const out = tools.getByRole('button', { name: 'Zoom out' });
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
