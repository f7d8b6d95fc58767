import { afterEach, expect, it, vi } from 'vitest';
import { openDetailsOnPaper } from './detailsOnPaper.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A page with one part that the reader has opened, and one that they have not. */
function page(): readonly HTMLDetailsElement[] {
  document.body.innerHTML = '<details open>read</details><details>to be read</details>';
  return [...document.querySelectorAll('details')];
}

const isOpen = ({ open }: HTMLDetailsElement) => open;

it('where styles cannot, everything is open on paper, and afterwards as the reader had it', () => {
  vi.stubGlobal('CSS', { supports: () => false });
  openDetailsOnPaper();
  const parts = page();
  window.dispatchEvent(new Event('beforeprint'));
  expect(parts.map(isOpen)).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(parts.map(isOpen)).toEqual([true, false]);
});

it('where styles can, nothing is touched', () => {
  vi.stubGlobal('CSS', { supports: (condition: string) => condition === 'selector(::details-content)' });
  const listen = vi.spyOn(window, 'addEventListener');
  openDetailsOnPaper();
  expect(listen).not.toHaveBeenCalled();
});
