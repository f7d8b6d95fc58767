import { fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import userEvent from '@testing-library/user-event';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { onDay } from '../../tests/fixtures/layout.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { TimeWindow } from '../time/window.ts';
import { Overview } from './Overview.tsx';

afterEach(() => {
  vi.useRealTimers();
});

const ignore = () => undefined;
const opening: TimeWindow = { start: Date.UTC(2022, 6), end: Date.UTC(2022, 10) };

function overview(locale: TestLocale, onWindowChange: (window: TimeWindow) => void) {
  const edition = fixtureEdition(locale);
  return (
    <Overview edition={edition} events={edition.events} window={opening} onWindowChange={onWindowChange} />
  );
}

/** Renders the overview 1000 px wide and gives the windows that are asked for, last first. */
function renderOverview(locale: TestLocale) {
  const asked: TimeWindow[] = [];
  const { container } = renderIn(
    locale,
    overview(locale, (window) => asked.unshift(window)),
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 44));
  Element.prototype.setPointerCapture = vi.fn<(id: number) => void>();
  return { asked, container };
}

/** Whether the picture keeps its scale. */
const asLongAsBefore = ({ start, end }: TimeWindow) => end - start === opening.end - opening.start;

const finger = { pointerId: 1, button: 0, clientY: 0 };

/** Drags `thumb`, as a browser tells it, from one place to another (px of the track). */
function drag(thumb: HTMLElement, { from, to }: { from: number; to: number }, pointer = finger) {
  fireEvent.pointerDown(thumb, { ...pointer, clientX: from });
  fireEvent.pointerMove(thumb, { ...pointer, clientX: to });
  fireEvent.pointerUp(thumb, { ...pointer, clientX: to });
  fireEvent.lostPointerCapture(thumb, { ...pointer, clientX: to });
}

const [body, startEdge, endEdge] = ['Period shown', 'Start of the period shown', 'End of the period shown'];

describe('the overview', () => {
  it('says to the eye alone that busy years are drawn wider', () => {
    renderIn('en', overview('en', ignore));
    expect(screen.getByRole('group', { name: 'Overview of the whole story' })).toBeVisible();
    expect(screen.getByText(/busy years are drawn wider/i)).toHaveAttribute('aria-hidden', 'true');
  });

  it('says of a window that hides what it shows where most of it lies, and leads there', async () => {
    const onWindowChange = vi.fn<(window: TimeWindow) => void>();
    const edition = fixtureEdition('en');
    const days = Array.from({ length: 20 }, (_, index) => onDay(index));
    const view = (window: TimeWindow) => (
      <Overview edition={edition} events={days} window={window} onWindowChange={onWindowChange} />
    );
    const { rerender } = renderIn('en', view(edition.bounds));
    await userEvent.click(screen.getByRole('button', { name: /of 20 events.*Go to July 2022/ }));
    const [asked] = onWindowChange.mock.lastCall ?? [];
    if (asked === undefined) throw new Error('A window should be asked for.');
    rerender(inLocale('en', view(asked)));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('each slider says in words what it moves: the window, its first day, its last', () => {
    renderIn('en', overview('en', ignore));
    for (const [name, words] of [
      [body, '1 July – 31 October 2022'],
      [startEdge, '1 July 2022'],
      [endEdge, '31 October 2022'],
    ] as const) {
      expect(screen.getByRole('slider', { name })).toHaveAttribute('aria-valuetext', words);
    }
  });

  it('is said in Arabic in Arabic, and its years are on the overview', () => {
    renderIn('ar', overview('ar', ignore));
    expect(screen.getByRole('slider', { name: 'الفترة المعروضة' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('أكتوبر 2022'),
    );
    expect(screen.getByText('1991')).toBeInTheDocument();
  });

  it('is complete without a browser', () => {
    const html = renderToString(inLocale('ar', overview('ar', ignore)));
    expect(html).toContain('role="slider"');
    expect(html).toContain('>2022<');
  });

  it('hides no event by a filter without a trace: the whole stays behind it', () => {
    const edition = fixtureEdition('en');
    const { container } = renderIn(
      'en',
      <Overview edition={edition} events={[]} window={opening} onWindowChange={ignore} />,
    );
    expect(container.querySelectorAll('[style*="--height"]').length).toBeGreaterThan(0);
  });
});

it('headlines are drawn on the overview, each as of its kind', () => {
  const edition = fixtureEdition('ar');
  const { container } = renderIn('ar', overview('ar', ignore));
  const drawn = [...container.querySelectorAll<HTMLElement>('[data-kind]')];
  const headlines = edition.events.filter(({ importance }) => importance === 1);
  expect(drawn.map(({ dataset }) => dataset['kind'])).toEqual(headlines.map(({ kind }) => kind));
});

describe('by pointer', () => {
  it.each([
    { locale: 'en', by: 100, later: true },
    { locale: 'en', by: -100, later: false },
    { locale: 'ar', by: -100, later: true },
    { locale: 'ar', by: 100, later: false },
  ] as const)('in $locale, dragging by $by px shows what is later: $later', ({ locale, by, later }) => {
    const { asked } = renderOverview(locale);
    const name = locale === 'ar' ? 'الفترة المعروضة' : body;
    const thumb = screen.getByRole('slider', { name });
    drag(thumb, { from: 500, to: 500 + by });
    expect((asked[0]?.start ?? 0) > opening.start).toBe(later);
    expect(asked[0]).toSatisfy(asLongAsBefore);
  });

  it('dragging an edge widens the window and leaves the other edge', () => {
    const { asked } = renderOverview('en');
    const thumb = screen.getByRole('slider', { name: startEdge });
    drag(thumb, { from: 500, to: 400 });
    expect(asked[0]?.start).toBeLessThan(opening.start);
    expect(asked[0]?.end).toBe(opening.end);
  });

  it.each([
    { end: 'lifted', events: ['pointerUp', 'lostPointerCapture'] },
    { end: 'taken away without a word', events: ['lostPointerCapture'] },
  ] as const)('after a finger is $end its moves mean nothing, and another can drag', ({ events }) => {
    vi.useFakeTimers();
    const { asked } = renderOverview('en');
    const thumb = screen.getByRole('slider', { name: body });
    fireEvent.pointerDown(thumb, { ...finger, clientX: 500 });
    for (const event of events) fireEvent[event](thumb, { ...finger, clientX: 500 });
    fireEvent.pointerMove(thumb, { ...finger, clientX: 300 });
    vi.advanceTimersToNextFrame();
    expect(asked).toEqual([]);
    drag(thumb, { from: 500, to: 480 }, { ...finger, pointerId: 2 });
    expect(asked).toHaveLength(1);
  });

  it('a drag that turns into scrolling the page leaves the window as it was', () => {
    const { asked } = renderOverview('en');
    const thumb = screen.getByRole('slider', { name: body });
    fireEvent.pointerDown(thumb, { ...finger, clientX: 500 });
    fireEvent.pointerMove(thumb, { ...finger, clientX: 480 });
    fireEvent.pointerCancel(thumb, finger);
    fireEvent.lostPointerCapture(thumb, finger);
    expect(asked).toEqual([opening]);
  });

  it('however often the pointer moves, one window is asked for in each frame, the last', () => {
    vi.useFakeTimers();
    const { asked } = renderOverview('en');
    const thumb = screen.getByRole('slider', { name: body });
    fireEvent.pointerDown(thumb, { ...finger, clientX: 500 });
    for (const clientX of [490, 440, 400]) fireEvent.pointerMove(thumb, { ...finger, clientX });
    expect(asked).toEqual([]);
    vi.advanceTimersToNextFrame();
    const [first] = asked;
    expect(asked).toHaveLength(1);
    // What waits when the finger is lifted is not lost, and is not asked for twice.
    fireEvent.pointerMove(thumb, { ...finger, clientX: 600 });
    fireEvent.lostPointerCapture(thumb, finger);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.start).toBeGreaterThan(first?.start ?? Infinity);
    vi.advanceTimersToNextFrame();
    expect(asked).toHaveLength(2);
  });

  it.each([
    { locale: 'en', clientX: 0 },
    { locale: 'ar', clientX: 1000 },
  ] as const)('in $locale, a tap at $clientX px shows the beginning of the story', ({ locale, clientX }) => {
    const { asked, container } = renderOverview(locale);
    const track = container.querySelector('[role=presentation]');
    if (track === null) throw new Error('The track is not there.');
    fireEvent.click(track, { clientX });
    expect(asked[0]?.start).toBe(Date.UTC(1991, 0));
    expect(asked[0]).toSatisfy(asLongAsBefore);
  });
});

describe('by keyboard', () => {
  it.each([
    { locale: 'en', key: 'ArrowRight', later: true },
    { locale: 'ar', key: 'ArrowRight', later: false },
    { locale: 'ar', key: 'ArrowLeft', later: true },
    { locale: 'ar', key: 'PageUp', later: true },
  ] as const)('in $locale, $key goes to what is later: $later', ({ locale, key, later }) => {
    const { asked } = renderOverview(locale);
    const name = locale === 'ar' ? 'الفترة المعروضة' : body;
    fireEvent.keyDown(screen.getByRole('slider', { name }), { key });
    expect((asked[0]?.start ?? 0) > opening.start).toBe(later);
    expect(asked[0]).toSatisfy(asLongAsBefore);
  });

  it('Home on the beginning edge takes in everything before', () => {
    const { asked } = renderOverview('en');
    fireEvent.keyDown(screen.getByRole('slider', { name: startEdge }), { key: 'Home' });
    expect(asked[0]).toEqual({ start: Date.UTC(1991, 0), end: opening.end });
  });

  it('keys with Ctrl, Alt or ⌘ are the browser’s', () => {
    const { asked } = renderOverview('en');
    fireEvent.keyDown(screen.getByRole('slider', { name: endEdge }), { key: 'ArrowLeft', altKey: true });
    expect(asked).toEqual([]);
  });
});
