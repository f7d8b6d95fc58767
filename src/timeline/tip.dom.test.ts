import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import type { Mark } from '../model/layout.ts';
import type { MarkWords } from './markWords.ts';
import { Tip } from './tip.ts';

const words: MarkWords = {
  title: ({ title }) => `‹${title}›`,
  runs: () => [],
  laneName: () => '',
  name: () => '',
  date: () => 'July',
  dispute: ({ events: [{ disputedBy }] }) => disputedBy.join(),
  count: () => '',
  more: (count) => `and ${count} more`,
};

/** A mark of `count` events. */
function markOfEvents(count: number): Mark {
  const [mark] = layoutWith([onDay(0)]).marks;
  if (mark === undefined) throw new Error('One event should be one mark.');
  const others = Array.from({ length: count - 1 }, (_, index) =>
    onDay(index + 1, { title: `No. ${index + 2}` }),
  );
  return { ...mark, events: [onDay(0, { title: 'No. 1' }), ...others] };
}

/** What a tip says of a mark of `count` events. */
function said(count: number): string[] {
  const container = document.createElement('div');
  new Tip(container, words).show(document.createElement('button'), markOfEvents(count), false);
  return [...container.querySelectorAll('span')].map(({ textContent }) => textContent);
}

it('says when and what, in the digits and words of the reader', () => {
  expect(said(1)).toEqual(['July', '‹No. 1›']);
});

it('says by whom claims are disputed', () => {
  const container = document.createElement('div');
  const [mark] = layoutWith([onDay(0, { disputedBy: ['Kerenia'] })]).marks;
  if (mark === undefined) throw new Error('One event should be one mark.');
  new Tip(container, words).show(document.createElement('button'), mark, false);
  expect(container.querySelector('span:last-child')).toHaveTextContent('Kerenia');
});

it('lists the first events of a cluster and says how many more there are', () => {
  expect(said(6)).toHaveLength(7);
  expect(said(9).at(-2)).toBe('‹No. 6›');
  expect(said(9).at(-1)).toBe('and 3 more');
});

it('is not said twice to those who hear: the name of the mark has it all', () => {
  const container = document.createElement('div');
  const tip = new Tip(container, words);
  tip.show(document.createElement('button'), markOfEvents(1), false);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  tip.hide();
  expect(container.firstElementChild).not.toBeVisible();
  tip.remove();
  expect(container).toBeEmptyDOMElement();
});

/** A tip in the page, and the button of its mark. */
function shownTip(isKept: boolean) {
  const container = document.createElement('div');
  const button = document.createElement('button');
  document.body.append(container, button);
  const tip = new Tip(container, words);
  tip.show(button, markOfEvents(1), isKept);
  const text = container.firstElementChild;
  if (!(text instanceof HTMLElement)) throw new Error('A tip should be in the page.');
  return { tip, text, button };
}

describe('a tip', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('leaves the pointer time to come to it, and goes once that has left both', () => {
    const { tip, text } = shownTip(false);
    tip.leave();
    vi.advanceTimersByTime(200);
    expect(tip.holds(text.firstChild)).toBe(true);
    tip.stay();
    vi.advanceTimersByTime(5000);
    expect(text).toBeVisible();
    tip.leave();
    vi.advanceTimersByTime(400);
    expect(text).not.toBeVisible();
  });

  it('of the mark with the focus stays, wherever the pointer goes and the picture moves', () => {
    const { tip, text, button } = shownTip(true);
    tip.leave();
    tip.moved();
    vi.advanceTimersByTime(5000);
    expect(text).toBeVisible();
    vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 40, 20, 20));
    tip.follow();
    expect(text).toHaveStyle({ 'inset-block-start': '34px' });
  });

  it('of the mark under the pointer goes when the picture moves', () => {
    const { tip, text } = shownTip(false);
    tip.moved();
    expect(text).not.toBeVisible();
  });
});
