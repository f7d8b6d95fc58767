import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useIsSeen } from './useIsSeen.ts';

/** Something that says whether it has been seen. */
function Seen() {
  const holder = useRef<HTMLDivElement>(null);
  return <div ref={holder}>{useIsSeen(holder) ? 'seen' : 'unseen'}</div>;
}

/** A browser that tells of sizes when it is told to: what tells that something has a width (px). */
function sizesTold(): (width: number) => void {
  const told: { width: (width: number) => void } = { width: () => undefined };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: (entries: readonly unknown[]) => void) {
        told.width = (width) => tell([{ contentRect: { width } }]);
      }
      observe() {
        told.width(0);
      }
      disconnect() {
        told.width = () => undefined;
      }
    },
  );
  return (width) => told.width(width);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('what is not displayed is not seen; once it has been, it stays so', () => {
  const tellWidth = sizesTold();
  render(<Seen />);
  expect(screen.getByText('unseen')).toBeVisible();
  act(() => tellWidth(320));
  expect(screen.getByText('seen')).toBeVisible();
  act(() => tellWidth(0));
  expect(screen.getByText('seen')).toBeVisible();
});

it('where a browser does not tell sizes everything is seen', () => {
  vi.stubGlobal('ResizeObserver', undefined);
  Reflect.deleteProperty(globalThis, 'ResizeObserver');
  render(<Seen />);
  expect(screen.getByText('seen')).toBeVisible();
});
