import { afterEach, describe, expect, it } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { LayoutOptions } from '../model/layout.ts';
import type { SceneMark } from '../model/scene.ts';
import { day } from '../time/span.ts';
import { MarkButtons } from './markButtons.ts';
import type { MarkWords } from './markWords.ts';

const words: MarkWords = {
  title: ({ title }) => `‹${title}›`,
  runs: ({ title }) => [
    { text: `‹${title}›`, latin: false },
    { text: 'e-Albania', latin: true },
  ],
  laneName: ({ name }) => name,
  name: ({ id }, { length }) => `name of ${id}, among ${length}`,
  date: () => '',
  dispute: () => '',
  count: ({ events }) => `${events.length}`,
  more: () => '',
};

const label: SceneMark['label'] = { side: 'after', most: Infinity, spared: 0 };

function sceneWith(events: readonly EditionEvent[], terms: Partial<LayoutOptions> = {}): SceneMark[] {
  return layoutWith(events, terms).marks.map((mark) => ({ ...mark, label, labelRoom: 100, pushed: 0 }));
}

const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };

const headline = onDay(1, { importance: 1, kind: 'leak', title: 'A headline' });
const three = [
  onDay(0, { importance: 3, title: 'A detail' }),
  headline,
  onDay(2, { importance: 2, title: 'More' }),
];
const cluster: readonly SceneMark[] = [
  {
    id: 'arvania/day-0',
    lane: 'arvania',
    row: 0,
    events: [onDay(0, { importance: 3, title: 'A detail' }), headline],
    start: headline.span.earliest,
    end: headline.span.earliest,
    selected: false,
    previous: null,
    next: null,
    label,
    labelRoom: 100,
    pushed: 0,
  },
];

function shown(buttons: MarkButtons, scene: readonly SceneMark[], id: string): HTMLButtonElement {
  buttons.show(scene, three, july);
  const button = buttons.buttonOf(id);
  if (button === undefined) throw new Error(`There is no button for ${id}.`);
  return button;
}

afterEach(() => document.body.replaceChildren());

describe('the button of a mark', () => {
  it('shows the title in the digits and words of the reader, and the icon of its kind', () => {
    const button = shown(new MarkButtons(words), sceneWith(three), 'day-1');
    expect(button).toHaveTextContent('‹A headline›');
    expect(button.querySelector('bdi')).toHaveTextContent('e-Albania');
    expect(button).toHaveAccessibleName('name of day-1, among 3');
    expect(button.querySelector('use')).toHaveAttribute('href', '#icon-kind-leak');
    expect(button).not.toHaveAttribute('aria-current');
  });

  it('has a sign where claims are disputed, in a cluster too', () => {
    const disputed = onDay(20, { disputedBy: ['iran'] });
    const [one, other] = sceneWith([onDay(1), disputed]);
    const buttons = new MarkButtons(words);
    expect(shown(buttons, one === undefined ? [] : [one], 'day-1')).not.toHaveAttribute('data-disputed');
    expect(shown(buttons, other === undefined ? [] : [other], 'day-20')).toHaveAttribute('data-disputed');
    const together = cluster.map((mark) => ({ ...mark, events: [onDay(0), disputed] as const }));
    expect(shown(buttons, together, 'arvania/day-0')).toHaveAttribute('data-disputed');
  });

  it('of a cluster shows its number and the title of the event that leads it, and no icon of a kind', () => {
    const button = shown(new MarkButtons(words), cluster, 'arvania/day-0');
    expect(button).toHaveTextContent('‹A headline›');
    expect(button).not.toHaveTextContent('A detail');
    expect(button.querySelector('[data-count]')).toHaveAttribute('data-count', '2');
    expect(button.querySelector('use')).toBeNull();
  });

  it('stays the same element while its mark changes, so that it keeps the focus', () => {
    const buttons = new MarkButtons(words);
    const before = shown(buttons, sceneWith(three), 'day-1');
    const after = shown(buttons, sceneWith(three, { selected: 'day-1', msPerPx: day / 40 }), 'day-1');
    expect(after).toBe(before);
    expect(after).toHaveAttribute('aria-current', 'true');
  });

  it('has its label on the side that the scene gives it, and none where it gives it no room', () => {
    const buttons = new MarkButtons(words);
    const scene = sceneWith(three);
    expect(shown(buttons, scene, 'day-1')).toHaveAttribute('data-labelled', 'after');
    const turned = scene.map((mark) => ({ ...mark, label: { ...label, side: 'before' } as const }));
    expect(shown(buttons, turned, 'day-1')).toHaveAttribute('data-labelled', 'before');
    const cramped = scene.map((mark) => ({ ...mark, label: null, labelRoom: 0 }));
    expect(shown(buttons, cramped, 'day-1')).not.toHaveAttribute('data-labelled');
  });

  it('is read where the window shows it, and while it has the focus on the way there', () => {
    const buttons = new MarkButtons(words);
    const august = { start: july.end, end: july.end + 30 * day };
    const button = shown(buttons, sceneWith(three), 'day-1');
    expect(button).not.toHaveAttribute('aria-hidden');
    buttons.show(sceneWith(three), three, august);
    expect(button).toHaveAttribute('aria-hidden', 'true');
    document.body.append(button);
    button.focus();
    buttons.show(sceneWith(three), three, august);
    expect(button).not.toHaveAttribute('aria-hidden');
    button.remove();
  });

  it('says its place anew when filters leave other events', () => {
    const buttons = new MarkButtons(words);
    const button = shown(buttons, sceneWith(three), 'day-1');
    buttons.show(sceneWith(three), [headline], july);
    expect(button).toHaveAccessibleName('name of day-1, among 1');
  });

  it('has an id of its own in each picture of a page', () => {
    const [one, other] = [new MarkButtons(words), new MarkButtons(words)].map(
      (buttons) => shown(buttons, sceneWith(three), 'day-1').id,
    );
    expect(one).not.toBe(other);
  });

  it('is forgotten with its mark', () => {
    const buttons = new MarkButtons(words);
    buttons.show(sceneWith(three), three, july);
    buttons.show([], [], july);
    expect(buttons.buttonOf('day-1')).toBeUndefined();
  });
});

it('the mark under the pointer is found from anything in its item, the bar included', () => {
  const buttons = new MarkButtons(words);
  const button = shown(buttons, sceneWith(three), 'day-1');
  const item = document.createElement('div');
  item.className = 'vis-item';
  item.append(button);
  expect(buttons.markAt(button.querySelector('use'))?.id).toBe('day-1');
  expect(buttons.markAt(item)?.id).toBe('day-1');
  expect(buttons.markAt(document.body)).toBeUndefined();
  expect(buttons.markAt(null)).toBeUndefined();
});

/** What is meant by a press at a point (px) of a panel, where three marks of `size` px stand in a row. */
function pressing(size: number, change: (buttons: readonly HTMLButtonElement[]) => void = () => {}) {
  const marks = new MarkButtons(words);
  const scene = sceneWith(three);
  marks.show(scene, three, july);
  const [center, names] = ['vis-center', 'vis-left'].map((name) => {
    const panel = document.createElement('div');
    panel.className = name;
    document.body.append(panel);
    return panel;
  });
  const buttons = scene.map(({ id }, index) => {
    const button = marks.buttonOf(id);
    if (button === undefined) throw new Error(`There is no button for ${id}.`);
    button.getBoundingClientRect = () => new DOMRect([0, 40, 200][index], 100, size, size);
    center?.append(button);
    return button;
  });
  change(buttons);
  return (clientX: number, clientY: number, at: 'center' | 'names' = 'center') => {
    let meant: string | undefined = 'no click';
    const panel = at === 'center' ? center : names;
    panel?.addEventListener('click', (event) => (meant = marks.markNear(event)?.events[0].id), {
      once: true,
    });
    panel?.dispatchEvent(new MouseEvent('click', { clientX, clientY }));
    return meant;
  };
}

describe('a finger beside marks', () => {
  it('means the nearest within 44 px, and none beyond', () => {
    const strip = pressing(28);
    expect(strip(10, 135)).toBe('day-0');
    expect(strip(33, 110)).toBe('day-0');
    expect(strip(35, 110)).toBe('day-1');
    expect(strip(10, 137)).toBeUndefined();
    expect(strip(100, 110)).toBeUndefined();
    // Marks in lanes are lower.
    const lanes = pressing(24);
    expect(lanes(10, 134)).toBe('day-0');
    expect(lanes(10, 135)).toBeUndefined();
  });

  it('means no mark below the names of the lanes', () => {
    expect(pressing(24)(10, 130, 'names')).toBeUndefined();
  });

  it('means no mark that is out of sight or not drawn', () => {
    expect(pressing(24, ([first]) => first?.setAttribute('aria-hidden', 'true'))(10, 130)).toBeUndefined();
    expect(pressing(24, ([first]) => first?.remove())(10, 130)).toBeUndefined();
  });
});
