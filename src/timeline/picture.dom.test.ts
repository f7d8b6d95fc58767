import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { fakeBrowser, FakeVis } from '../../tests/fixtures/fakeVis.ts';
import { begin, beginDrawn, created, july, weekly, year } from '../../tests/fixtures/picture.ts';
import { day } from '../time/span.ts';

vi.mock('vis-timeline/esnext', async () => {
  const fake = await import('../../tests/fixtures/fakeVis.ts');
  return { Timeline: fake.FakeVis };
});

const edition = fixtureEdition('en');

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const buttonOf = (container: HTMLElement, id: string) => {
  const button = container.querySelector<HTMLElement>(`[aria-label='${id}']`);
  if (button === null) throw new Error(`There is no button for ${id}.`);
  return button;
};

const isMarked = () => document.querySelector('.vis-item button[aria-current="true"]') !== null;

describe('the life of a picture', () => {
  it('vis-timeline is created in one task and put into the page in the next', () => {
    const { container } = begin();
    expect(FakeVis.created).toHaveLength(0);
    vi.advanceTimersToNextTimer();
    expect(created().container.isConnected).toBe(false);
    vi.advanceTimersToNextTimer();
    expect(container).toContainElement(created().container);
  });

  it('lanes come first, then marks a few at a time', () => {
    begin({ events: weekly, window: { start: july.start, end: year.end } });
    vi.advanceTimersByTime(100);
    const { groups, items } = created();
    expect([groups.length, items.length]).toEqual([0, 0]);
    const counts: number[] = [];
    items.on('*', () => counts.push(items.length));
    vi.advanceTimersByTime(1000);
    expect(groups.length).toBeGreaterThan(0);
    expect(counts).toEqual([5, 9]);
  });

  it('that it is drawn is told once, when its first marks are in the page', () => {
    const { picture, shown, container, callbacks } = begin();
    const marks: number[] = [];
    callbacks.onDrawn.mockImplementation(() => {
      marks.push(container.querySelectorAll('.vis-item button').length);
    });
    vi.advanceTimersByTime(1000);
    expect(marks).toEqual([created().items.length]);
    picture.show({ ...shown, selected: 'attack' });
    vi.advanceTimersByTime(1000);
    expect(marks).toHaveLength(1);
  });

  it('is told of a picture of nothing as well', () => {
    const { callbacks } = begin({ events: [] });
    vi.advanceTimersByTime(1000);
    expect(callbacks.onDrawn).toHaveBeenCalledOnce();
  });

  it.each(Array.from({ length: 12 }, (_, steps) => steps))(
    'can be ended after %i steps, and leaves nothing behind',
    (steps) => {
      const { picture, container, callbacks } = begin({ events: weekly });
      for (let step = 0; step < steps; step += 1) vi.advanceTimersToNextTimer();
      callbacks.onDrawn.mockClear();
      picture.remove();
      expect(container).toBeEmptyDOMElement();
      expect(FakeVis.created.every(({ isDestroyed }) => isDestroyed)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      expect(browser.resize()).toBe(0);
      container.dispatchEvent(new KeyboardEvent('keydown', { key: '+' }));
      expect(callbacks.onWindowChange).not.toHaveBeenCalled();
      expect(callbacks.onDrawn).not.toHaveBeenCalled();
    },
  );

  it.each(Array.from({ length: 12 }, (_, steps) => steps))(
    'hidden after %i steps, as while the page is printed, it is drawn once it is shown again',
    (steps) => {
      const { container, resizeTo, callbacks } = begin({ events: weekly });
      for (let step = 0; step < steps; step += 1) vi.advanceTimersToNextTimer();
      resizeTo(0);
      vi.advanceTimersToNextTimer();
      browser.resize();
      vi.advanceTimersByTime(1000);
      resizeTo(1000);
      browser.resize();
      vi.advanceTimersByTime(1000);
      expect(callbacks.onDrawn).toHaveBeenCalledOnce();
      expect(FakeVis.created.filter(({ isDestroyed }) => !isDestroyed)).toHaveLength(1);
      const { length } = FakeVis.created.at(-1)?.items ?? { length: 0 };
      expect(length).toBeGreaterThan(2);
      expect(container.querySelectorAll('.vis-item button')).toHaveLength(length);
    },
  );

  it('what is half made when its container is hidden is made anew', () => {
    const { resizeTo } = begin({ events: weekly });
    vi.advanceTimersByTime(150);
    resizeTo(0);
    browser.resize();
    expect(created().isDestroyed).toBe(true);
  });

  it('nothing is made in a container that is not shown yet', () => {
    const { callbacks, resizeTo } = begin({}, 0);
    vi.advanceTimersByTime(1000);
    expect(FakeVis.created).toHaveLength(0);
    resizeTo(1000);
    browser.resize();
    vi.advanceTimersByTime(1000);
    expect(callbacks.onDrawn).toHaveBeenCalledOnce();
  });

  it('another size while it is being made is drawn at once; later after the page around it, and the same size not at all', () => {
    const { resizeTo } = begin();
    vi.advanceTimersByTime(150);
    const redraw = vi.spyOn(created(), 'redraw');
    browser.resize();
    expect(redraw).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    redraw.mockClear();
    browser.resize();
    expect(redraw).not.toHaveBeenCalled();
    resizeTo(700);
    browser.resize();
    browser.resize();
    expect(redraw).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('an event whose choice leaves it another width is marked when it is drawn for that, and not before', () => {
    const { picture, shown, resizeTo } = begin({ events: weekly });
    vi.advanceTimersByTime(1000);
    const { id = '' } = weekly[0] ?? {};
    const update = vi.spyOn(created(), 'redraw');
    resizeTo(700);
    picture.show({ ...shown, selected: id });
    expect(isMarked()).toBe(false);
    browser.resize();
    vi.advanceTimersByTime(0);
    expect(update).toHaveBeenCalledTimes(1);
    expect(isMarked()).toBe(true);
  });
});

describe('the window of a picture', () => {
  it('goes where the page asked for while it was being made', () => {
    const { picture, shown } = begin();
    picture.show({ ...shown, window: july });
    vi.advanceTimersByTime(1000);
    expect(created().sent).toMatchObject([july]);
  });

  it('that the reader drags is told, and the page that gives it back moves nothing', () => {
    const { picture, shown, vis, callbacks } = beginDrawn();
    vis.drag(july.start, july.end);
    vi.advanceTimersByTime(200);
    expect(callbacks.onWindowChange.mock.calls).toEqual([[july]]);
    vis.drag(july.start + day, july.end + day);
    picture.show({ ...shown, window: july });
    expect(vis.sent).toEqual([]);
  });

  it('that the page asks for is shown on the way there, and not told back', () => {
    const { picture, shown, vis, callbacks } = beginDrawn();
    picture.show({ ...shown, window: july });
    expect(vis.sent).toEqual([{ ...july, animation: expect.objectContaining({ duration: 260 }) }]);
    vi.advanceTimersByTime(1000);
    expect(callbacks.onWindowChange).not.toHaveBeenCalled();
  });

  it('decides which marks there are, while the reader drags', () => {
    const { vis } = beginDrawn();
    const before = vis.items.getIds();
    vis.drag(edition.bounds.start, Date.parse('1995-01-01'));
    expect(vis.items.getIds()).not.toEqual(before);
    expect(vis.items.getIds()).toContain('first-ties');
  });

  it('that becomes wider and narrower keeps its rows until the picture is at rest', () => {
    const { picture, shown, vis } = beginDrawn({ events: weekly, window: july });
    const marks = () => vis.items.getIds().map(String).toSorted();
    const before = marks();
    const narrower = { start: july.start + 8 * day, end: july.end - 8 * day };
    picture.show({ ...shown, window: narrower });
    vis.drag(narrower.start, narrower.end);
    vi.advanceTimersByTime(50);
    vis.drag(july.start, july.end);
    expect(marks()).toEqual(before);
    vis.drag(year.start, year.end);
    const onTheWay = marks();
    vi.advanceTimersByTime(200);
    expect(marks()).not.toEqual(before);
    expect(onTheWay.length).toBeLessThanOrEqual(marks().length);
  });

  it('is followed by vis-timeline in one step, however many marks come and go', () => {
    const { vis } = beginDrawn();
    vis.itemRedraws = 0;
    vis.drag(edition.bounds.start, Date.parse('1995-01-01'));
    expect(vis.itemRedraws).toBe(1);
    vis.drag(edition.bounds.start, Date.parse('1995-01-01'));
    expect(vis.itemRedraws).toBe(1);
  });
});

describe('the reader of a picture', () => {
  it('chooses an event by a press, but not at the end of a drag', () => {
    const { container, vis, callbacks } = beginDrawn();
    const mark = buttonOf(container, 'attack');
    mark.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    vis.drag(year.start + day, year.end + day);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(callbacks.onSelect).not.toHaveBeenCalled();
    mark.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(callbacks.onSelect.mock.calls).toEqual([['attack']]);
  });

  it('keeps the focus on a mark, whose element vis-timeline takes out and puts in', () => {
    const { picture, container, vis } = beginDrawn();
    picture.enter('attack');
    expect(buttonOf(container, 'attack')).toHaveFocus();
    vis.redraw();
    expect(buttonOf(container, 'attack')).toHaveFocus();
    expect(container.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  });

  it('loses the tip when the picture moves', () => {
    const { container, vis } = beginDrawn();
    const tip = () => container.querySelector('[aria-hidden="true"]:not(svg)');
    const over = new MouseEvent('pointerover', { bubbles: true });
    buttonOf(container, 'attack').dispatchEvent(Object.assign(over, { pointerType: 'mouse' }));
    expect(tip()).toBeVisible();
    vis.drag(year.start + day, year.end + day);
    expect(tip()).not.toBeVisible();
  });
});
