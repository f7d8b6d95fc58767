import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../../time/window.ts';
import { useStaticDrag } from './useStaticDrag.ts';

const written: TimeWindow = { start: 0, end: 3_000_000_000 };
const bounds: TimeWindow = { start: -6_000_000_000, end: 9_000_000_000 };
const onWindowChange = vi.fn<(window: TimeWindow) => void>();

/** A static picture whose axis is 300 px long, in a page that shows `window`. */
function Picture({ window, dir }: { readonly window: TimeWindow; readonly dir: 'ltr' | 'rtl' }) {
  const holder = useRef<HTMLDivElement>(null);
  const { isAtWindow } = useStaticDrag(holder, { written, window, bounds, onWindowChange });
  return (
    <div ref={holder} dir={dir} style={{ direction: dir }} data-testid="holder">
      <div data-axis>
        <a href="#attack">{isAtWindow ? 'The picture of the page' : 'Another picture'}</a>
      </div>
    </div>
  );
}

beforeEach(() => {
  onWindowChange.mockClear();
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
  HTMLElement.prototype.setPointerCapture = vi.fn<(id: number) => void>();
});

const finger = { isPrimary: true, button: 0, pointerId: 1 };

/** A finger goes `across` px on the picture. */
function drag(across: number) {
  const link = screen.getByRole('link');
  fireEvent.pointerDown(link, { ...finger, clientX: 200 });
  fireEvent.pointerMove(link, { ...finger, clientX: 200 + across });
  return () => fireEvent.pointerUp(link, { ...finger, clientX: 200 + across });
}

/** By which share of its axis the picture has moved. */
const moved = () => Number(screen.getByTestId('holder').style.getPropertyValue('--dragged'));

it.each([
  { dir: 'ltr', across: 30 },
  { dir: 'rtl', across: -30 },
] as const)(
  'what is there goes along with the finger to earlier times, and the page when it is let go ($dir)',
  ({ dir, across }) => {
    const { rerender } = render(<Picture dir={dir} window={written} />);
    const release = drag(across);
    expect(moved()).toBeCloseTo(0.1);
    expect(onWindowChange).not.toHaveBeenCalled();
    release();
    const target = { start: -300_000_000, end: 2_700_000_000 };
    expect(onWindowChange).toHaveBeenCalledExactlyOnceWith(target);
    rerender(<Picture dir={dir} window={target} />);
    expect(screen.getByText('The picture of the page')).toBeVisible();
    rerender(<Picture dir={dir} window={bounds} />);
    expect(screen.getByText('Another picture')).toBeVisible();
  },
);

it('a second drag goes on from where the first one ended', () => {
  const { rerender } = render(<Picture dir="ltr" window={written} />);
  drag(30)();
  rerender(<Picture dir="ltr" window={{ start: -300_000_000, end: 2_700_000_000 }} />);
  drag(30)();
  expect(moved()).toBeCloseTo(0.2);
  expect(onWindowChange).toHaveBeenLastCalledWith({ start: -600_000_000, end: 2_400_000_000 });
});

it('nobody drags beyond the story', () => {
  render(<Picture dir="ltr" window={written} />);
  drag(30_000)();
  expect(onWindowChange).toHaveBeenCalledExactlyOnceWith({ start: bounds.start, end: -3_000_000_000 });
  expect(moved()).toBeCloseTo(2);
});

it.each([
  { what: 'a finger that trembled', across: 4, touch: {} },
  { what: 'a second finger', across: 30, touch: { isPrimary: false } },
  { what: 'another button', across: 30, touch: { button: 2 } },
])('$what drags nothing', ({ across, touch }) => {
  render(<Picture dir="ltr" window={written} />);
  const link = screen.getByRole('link');
  fireEvent.pointerDown(link, { ...finger, ...touch, clientX: 200 });
  fireEvent.pointerMove(link, { ...finger, clientX: 200 + across });
  fireEvent.pointerUp(link, { ...finger, clientX: 200 + across });
  expect(onWindowChange).not.toHaveBeenCalled();
});
