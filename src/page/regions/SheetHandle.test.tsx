import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { SheetHandle } from './SheetHandle.tsx';

function sheet(isFull: boolean) {
  // jsdom captures no pointers.
  Element.prototype.setPointerCapture = vi.fn<(id: number) => void>();
  const onFull = vi.fn<(isFull: boolean) => void>();
  const onClose = vi.fn<() => void>();
  renderIn(
    'en',
    <section>
      <SheetHandle isFull={isFull} onFull={onFull} onClose={onClose} />
    </section>,
  );
  const handle = screen.getByRole('button', { name: 'Show the whole card' });
  /** A finger draws the handle by `distance` (px, downwards). */
  const draw = (distance: number) => {
    fireEvent.pointerDown(handle, { clientY: 300 });
    fireEvent.pointerMove(handle, { clientY: 300 + distance });
    fireEvent.pointerUp(handle, { clientY: 300 + distance });
    fireEvent.click(handle);
  };
  return { handle, draw, onFull, onClose };
}

it('is drawn up for all of it', () => {
  const { draw, onFull, onClose } = sheet(false);
  draw(-120);
  expect(onFull.mock.calls).toEqual([[true]]);
  expect(onClose).not.toHaveBeenCalled();
});

it('is drawn down to close it, from its full height to its half first', () => {
  const half = sheet(false);
  half.draw(120);
  expect(half.onClose).toHaveBeenCalledOnce();
  expect(half.onFull).not.toHaveBeenCalled();
  document.body.replaceChildren();
  const full = sheet(true);
  full.draw(120);
  expect(full.onFull.mock.calls).toEqual([[false]]);
  expect(full.onClose).not.toHaveBeenCalled();
});

it('a finger that hardly moves has pressed it', () => {
  const { draw, onFull, onClose } = sheet(false);
  draw(5);
  expect(onFull.mock.calls).toEqual([[true]]);
  expect(onClose).not.toHaveBeenCalled();
});

it.each([true, false])('a key opens all of it, and takes that back (open: %s)', async (isFull) => {
  const { handle, onFull } = sheet(isFull);
  expect(handle).toHaveAttribute('aria-expanded', String(isFull));
  handle.focus();
  await userEvent.keyboard('{Enter}');
  expect(onFull.mock.calls).toEqual([[!isFull]]);
});

it('follows the finger down, and goes back when it is let go', () => {
  const { handle } = sheet(false);
  const around = handle.closest('section');
  fireEvent.pointerDown(handle, { clientY: 300 });
  fireEvent.pointerMove(handle, { clientY: 330 });
  expect(around?.style.translate).toMatch(/^0(?:px)? 30px$/u);
  fireEvent.pointerCancel(handle, { clientY: 330 });
  expect(around?.style.translate).toBe('');
});
