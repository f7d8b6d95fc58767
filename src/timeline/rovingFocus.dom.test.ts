import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { RovingFocus } from './rovingFocus.ts';

/** Events that stand alone, and where the first two of them fall together. */
const events = [onDay(0), onDay(1), onDay(2), onDay(40)];
const apart = layoutWith(events, { msPerPx: day / 40 }).marks;
const together = layoutWith(events, { msPerPx: day }).marks;
const [first, second, third] = apart;
const [cluster] = together;
if (first === undefined || second === undefined || third === undefined || cluster === undefined) {
  throw new Error('Four events should be four marks.');
}

beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  document.body.replaceChildren();
});

/** A picture with a button for each mark, in the page as `draw` says. */
function begin() {
  const container = document.createElement('div');
  container.tabIndex = -1;
  const outside = document.createElement('button');
  document.body.append(container, outside);
  const buttons = new Map(
    [...apart, ...together].map(({ id }) => [id, document.createElement('button')] as const),
  );
  for (const button of buttons.values()) button.tabIndex = -1;
  const focus = new RovingFocus(container, (id) => buttons.get(id));
  const buttonOf = (id: string) => buttons.get(id) ?? null;
  const draw = (marks: readonly { readonly id: string }[]) => {
    container.replaceChildren(...marks.flatMap(({ id }) => buttonOf(id) ?? []));
  };
  const tabStops = () => [...buttons].filter(([, { tabIndex }]) => tabIndex === 0).map(([id]) => id);
  return { focus, container, outside, draw, buttonOf, tabStops };
}

describe('the Tab stop', () => {
  it('is at the mark that had the focus last, else at the one that is given', () => {
    const { focus, draw, tabStops } = begin();
    draw(apart);
    focus.restore(apart, second);
    expect(tabStops()).toEqual([second.id]);
    focus.go(third);
    focus.restore(apart, second);
    expect(tabStops()).toEqual([third.id]);
    draw([first, second]);
    focus.restore(apart, first);
    expect(tabStops()).toEqual([first.id]);
  });

  it('is nowhere where nothing is drawn', () => {
    const { focus, draw, tabStops } = begin();
    draw(apart);
    focus.restore(apart, first);
    draw([]);
    focus.restore([], undefined);
    expect(tabStops()).toEqual([]);
  });
});

describe('the focus', () => {
  it('comes back to its mark when vis-timeline has taken it out and put it in', () => {
    const { focus, draw, buttonOf } = begin();
    draw(apart);
    focus.go(second);
    draw(apart);
    expect(document.body).toHaveFocus();
    focus.restore(apart, first);
    expect(buttonOf(second.id)).toHaveFocus();
  });

  it('follows its event into a cluster and out of it', () => {
    const { focus, draw, buttonOf } = begin();
    draw(apart);
    focus.go(second);
    draw(together);
    focus.restore(together, undefined);
    expect(buttonOf(cluster.id)).toHaveFocus();
    focus.onFocus(cluster);
    draw(apart);
    focus.restore(apart, undefined);
    expect(buttonOf(second.id)).toHaveFocus();
  });

  it('goes to a mark that is not drawn yet as soon as it is', () => {
    const { focus, draw, buttonOf } = begin();
    focus.go(third);
    draw(apart);
    focus.restore(apart, first);
    expect(buttonOf(third.id)).toHaveFocus();
  });

  it('stays in the picture where its mark has gone out of sight', () => {
    const { focus, container, draw } = begin();
    draw(apart);
    focus.go(third);
    draw([first]);
    focus.restore(apart, first);
    expect(container).toHaveFocus();
  });

  it.each([
    { how: 'by Tab', leave: (focus: RovingFocus) => focus.onBlur(null, true) },
    { how: 'by a press', leave: (focus: RovingFocus) => focus.onPointerElsewhere() },
    { how: 'to another element', leave: (focus: RovingFocus) => focus.onBlur(document.body, false) },
  ])('is not brought back to a reader who has left $how', ({ leave }) => {
    const { focus, draw } = begin();
    draw(apart);
    focus.go(second, 7);
    leave(focus);
    draw(apart);
    focus.restore(apart, first);
    expect(document.body).toHaveFocus();
    expect(focus.goal).toBeNull();
  });

  it('is not taken from an element of the page, nor while the reader is outside the frame', () => {
    const { focus, outside, draw } = begin();
    draw(apart);
    focus.go(second);
    outside.focus();
    focus.restore(apart, first);
    expect(outside).toHaveFocus();
    outside.blur();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    focus.restore(apart, first);
    expect(document.body).toHaveFocus();
  });
});

it('up and down keep to their time until another key or the end of the stay', () => {
  const { focus, draw } = begin();
  draw(apart);
  focus.go(first, 5);
  expect(focus.goal).toBe(5);
  focus.go(second);
  expect(focus.goal).toBeNull();
});
