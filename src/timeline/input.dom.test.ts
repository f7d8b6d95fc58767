import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { containerOf } from '../../tests/fixtures/fakeVis.ts';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { plainWords } from '../../tests/fixtures/markWords.ts';
import type { EditionEvent } from '../model/edition.ts';
import { sceneOf } from '../model/scene.ts';
import { day } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import { Input } from './input.ts';
import { MarkButtons } from './markButtons.ts';
import { RovingFocus } from './rovingFocus.ts';

const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };
const [early, middle, late] = [onDay(4), onDay(14), onDay(24)];

let gone = new AbortController();

beforeEach(() => {
  gone = new AbortController();
});

afterEach(() => {
  gone.abort();
  document.body.replaceChildren();
});

interface Picture {
  readonly events: readonly EditionEvent[];
  readonly selected: string | null;
  readonly window: TimeWindow;
}

/**
 * July with three marks ten days apart, but for `changes`, drawn as vis-timeline does, and what input makes of the
 * reader.
 */
function begin(changes: Partial<Picture> = {}) {
  const { events, selected, window }: Picture = {
    events: [early, middle, late],
    selected: null,
    window: july,
    ...changes,
  };
  const { container } = containerOf(1000);
  const layout = layoutWith(events, { selected, msPerPx: (window.end - window.start) / 1000 });
  const buttons = new MarkButtons(plainWords);
  buttons.show(sceneOf(layout, window), events, window);
  for (const { id } of layout.marks) {
    const item = document.createElement('div');
    item.className = 'vis-item';
    item.append(buttons.buttonOf(id) ?? '');
    container.append(item);
  }
  const asked = vi.fn<(window: TimeWindow) => void>();
  const moved = vi.fn<(window: TimeWindow) => void>();
  const chosen = vi.fn<(id: string) => void>();
  const shown: string[] = [];
  const text = document.createElement('div');
  container.append(text);
  const input = new Input({
    container,
    direction: 'ltr',
    drawing: {
      view: { layout, window, selected },
      axisWidth: 1000,
      timeAt: () => window.start,
      buttons,
    },
    window: { ask: asked, moveTo: moved },
    focus: new RovingFocus(container, (id) => buttons.buttonOf(id)),
    tip: {
      show: (_, { id }, isKept) => shown.push(isKept ? `${id}, kept` : id),
      hide: () => shown.push('none') > 0,
      leave: () => shown.push('left'),
      stay: () => shown.push('stays'),
      holds: (target) => target === text,
    },
    chapters: [],
    onSelect: chosen,
    onHelp: () => shown.push('help'),
    guard: (act) => act(),
    signal: gone.signal,
  });
  const button = (id: string) => {
    const found = buttons.buttonOf(id);
    if (found === undefined) throw new Error(`There is no mark ${id}.`);
    return found;
  };
  const outside = document.createElement('button');
  document.body.append(outside);
  const cluster = () => {
    const found = layout.marks.find((mark) => mark.events.length > 1);
    if (found === undefined) throw new Error('Some events should fall together.');
    return button(found.id);
  };
  return { container, text, outside, input, asked, moved, chosen, shown, button, cluster };
}

/** What the reader does to `target`; whether the browser may go on with what it would do. */
const press = (target: Element, key: string, modifiers: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
const click = (target: Element, detail = 1) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
const pointer = (target: Element, type: string, pointerType = 'mouse') =>
  target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType }));

const turn = (target: Element, init: WheelEventInit) => {
  const heard = vi.fn<() => void>();
  target.addEventListener('wheel', heard);
  const goesOn = target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }));
  return { goesOn, heard };
};

describe('a press on a mark', () => {
  it('chooses its event and gives it the focus', () => {
    const { button, chosen } = begin();
    pointer(button('day-14'), 'pointerdown');
    click(button('day-14'));
    expect(chosen.mock.calls).toEqual([['day-14']]);
    expect(button('day-14')).toHaveFocus();
  });

  it('that has moved the picture is none, a key that presses it is', () => {
    const { button, input, chosen } = begin();
    pointer(button('day-14'), 'pointerdown');
    input.dragged();
    click(button('day-14'));
    expect(chosen).not.toHaveBeenCalled();
    click(button('day-14'), 0);
    expect(chosen).toHaveBeenCalledOnce();
  });

  it('beside every mark chooses nothing', () => {
    const { container, chosen } = begin();
    click(container);
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe('a press on a cluster', () => {
  const sameDay = [onDay(10, { id: 'a' }), onDay(10, { id: 'b' })];

  it('opens it: the page is asked for the window of its events', () => {
    const year = { start: Date.parse('2022-01-01'), end: Date.parse('2023-01-01') };
    const three = [onDay(10), onDay(12), onDay(14, { importance: 1 })];
    const { cluster, asked, chosen } = begin({ events: three, window: year });
    click(cluster());
    expect(asked.mock.calls).toEqual([[{ start: july.start + 9 * day, end: july.start + 14 * day }]]);
    expect(chosen).not.toHaveBeenCalled();
  });

  it.each([
    { selected: null, next: 'a' },
    { selected: 'a', next: 'b' },
    { selected: 'b', next: 'a' },
  ])('of one day chooses its events in turn, after $selected $next', ({ selected, next }) => {
    const { cluster, asked, chosen } = begin({ events: sameDay, selected });
    click(cluster());
    expect(chosen.mock.calls).toEqual([[next]]);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  it('arrows lead to the next mark, which the page is asked to show', () => {
    const { button, asked } = begin();
    button('day-14').focus();
    expect(press(button('day-14'), 'ArrowRight')).toBe(false);
    expect(button('day-24')).toHaveFocus();
    expect(asked).toHaveBeenCalledOnce();
    press(button('day-24'), 'ArrowLeft');
    expect(button('day-14')).toHaveFocus();
  });

  it('up and down lead to other lanes and leave time alone', () => {
    const { button, asked } = begin({ events: [early, onDay(5, { lane: 'kerenia' }), late] });
    button('day-4').focus();
    expect(press(button('day-4'), 'ArrowDown')).toBe(false);
    expect(button('day-5')).toHaveFocus();
    expect(asked).not.toHaveBeenCalled();
  });

  it('plus and minus zoom by two about the mark with the focus', () => {
    const { button, asked } = begin();
    button('day-14').focus();
    press(button('day-14'), '+');
    const at = Date.parse('2022-07-15T12:00Z');
    const [nearer] = asked.mock.lastCall ?? [];
    expect(nearer?.start).toBeCloseTo(at - (at - july.start) / 2);
    expect(nearer?.end).toBeCloseTo(at + (july.end - at) / 2);
  });

  it.each(['?', '؟'])('%s asks what keys do', (key) => {
    const { button, shown } = begin();
    press(button('day-14'), key, { shiftKey: true });
    expect(shown).toEqual(['help']);
  });

  it.each(['a', 'Tab'])('%s is left to the browser', (key) => {
    const { button, asked } = begin();
    button('day-14').focus();
    expect(press(button('day-14'), key)).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it('with Ctrl, ⌘ or Alt are the browser’s', () => {
    const { button, asked } = begin();
    button('day-14').focus();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press(button('day-14'), '+', { [modifier]: true })).toBe(true);
    }
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the wheel', () => {
  it('with Ctrl moves the picture at once', () => {
    const { button, moved } = begin();
    const { goesOn } = turn(button('day-14'), { deltaY: -100, ctrlKey: true });
    expect(goesOn).toBe(false);
    expect(moved).toHaveBeenCalledOnce();
  });

  it('without is the page’s: vis-timeline does not hear of it either', () => {
    const { button, moved } = begin();
    const { goesOn, heard } = turn(button('day-14'), { deltaY: 100 });
    expect(goesOn).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(moved).not.toHaveBeenCalled();
  });
});

describe('the tip', () => {
  it('is of the mark under the mouse, and of none under a finger', () => {
    const { container, button, shown } = begin();
    pointer(button('day-14'), 'pointerover', 'touch');
    expect(shown).toEqual([]);
    pointer(button('day-14'), 'pointerover');
    pointer(container, 'pointerover');
    pointer(container, 'pointerleave');
    expect(shown).toEqual(['day-14', 'left', 'left']);
  });

  it('stays while the mouse is on it, and while a press on its text has the focus', () => {
    const { container, text, button, shown } = begin();
    press(button('day-14'), 'Tab');
    button('day-14').focus();
    pointer(text, 'pointerover');
    pointer(text, 'pointerdown');
    container.focus();
    expect(shown).toEqual(['day-14, kept', 'stays']);
  });

  it('is of the mark with the focus after a key, not after a press', () => {
    const { outside, button, shown } = begin();
    pointer(button('day-14'), 'pointerdown');
    button('day-14').focus();
    expect(shown).toEqual([]);
    outside.focus();
    shown.length = 0;
    press(outside, 'Tab');
    button('day-4').focus();
    expect(shown).toEqual(['day-4, kept']);
  });

  it('goes by Escape wherever the focus is, for the mouse alone may have brought it', () => {
    const { outside, button, shown } = begin();
    outside.focus();
    pointer(button('day-14'), 'pointerover');
    expect(press(outside, 'Escape')).toBe(false);
    expect(shown).toEqual(['day-14', 'none']);
  });
});

it('a picture that is gone listens to nothing', () => {
  const { button, chosen, shown, asked } = begin();
  gone.abort();
  click(button('day-14'));
  press(button('day-14'), '+');
  pointer(button('day-14'), 'pointerover');
  expect([chosen.mock.calls, asked.mock.calls, shown]).toEqual([[], [], []]);
});
