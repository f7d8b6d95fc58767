import { afterEach, expect, it, vi } from 'vitest';
import { anchorInView, keepHeight } from './keptHeight.ts';

/** A list of entries, each so high (px) above or below the head of the window. */
function list(tops: Readonly<Record<string, number>>, open = true): void {
  const entries = Object.keys(tops).map((id) => `<li id="${id}"></li>`);
  document.body.innerHTML = `<ol><li id="other"></li></ol><details ${open ? 'open' : ''}><summary></summary><ol>${entries.join('')}</ol></details>`;
  for (const [id, top] of Object.entries(tops)) {
    const element = document.getElementById(id);
    if (element !== null)
      vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 80));
  }
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it('a reader looks at the first event that is whole in the window', () => {
  list({ 'event-a': -120, 'event-b': -20, 'event-c': 60, 'event-d': 140 });
  expect(anchorInView()).toEqual({ id: 'event-c', top: 60 });
});

it('of a list that is out of sight, or folded, a reader looks at nothing', () => {
  list({ 'event-a': 5000 });
  expect(anchorInView()).toBeNull();
  list({ 'event-a': 60 }, false);
  expect(anchorInView()).toBeNull();
});

it('brings the page to where the event is as high as it was, and opens what it is folded into', () => {
  list({ 'event-a': 400 }, false);
  const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue();
  keepHeight({ id: 'event-a', top: 60 });
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 340, behavior: 'instant' });
  expect(document.querySelector('details')?.open).toBe(true);
});

it('an event that the other language does not list moves nothing', () => {
  list({});
  const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue();
  keepHeight({ id: 'event-gone', top: 60 });
  expect(scrollBy).not.toHaveBeenCalled();
});
