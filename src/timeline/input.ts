import type { Direction } from '../i18n/locale.ts';
import { markOf, openedWindow, type Layout, type Mark } from '../model/layout.ts';
import type { SceneMark } from '../model/scene.ts';
import { revealing, shortestWindow, zoomed, type TimeWindow } from '../time/window.ts';
import { leadsAcross, targetOf, timeAt, zoomStepOf } from './keyboard.ts';
import type { Roving } from './roving.ts';
import { wheeled } from './wheel.ts';

/** What the reader sees at the moment. */
interface Now {
  readonly layout: Layout;
  readonly window: TimeWindow;
  readonly selected: string | null;
}

/** What the reader's hands act upon. */
export interface Stage {
  readonly host: HTMLElement;
  readonly direction: Direction;
  readonly roving: Roving;
  /** Aborts when the picture goes. */
  readonly signal: AbortSignal;
  now(): Now;
  /** The mark to which `target` belongs. */
  markAt(target: EventTarget | null): SceneMark | undefined;
  /** The time (UTC ms) at `clientX`, and how wide the axis is (px). */
  axisAt(clientX: number): { readonly time: number; readonly width: number };
  press(): void;
  /** Whether the press that ends now has moved the picture. */
  dragged(): boolean;
  /** The reader points at `mark`, or at none. */
  point(mark: SceneMark | undefined): void;
  /** Moves at once, as the hand does. */
  follow(window: TimeWindow): void;
  /** Asks the page for a window. */
  ask(window: TimeWindow): void;
  onSelect(id: string): void;
}

/** The window in which the target of an arrow key is seen. */
function revealed(window: TimeWindow, { start, end, events: [event] }: Mark): TimeWindow {
  // Of a bar its beginning is enough: it must not change the zoom.
  const latest = Math.min(end, start + (window.end - window.start) / 3);
  return revealing(window, { ...event.span, earliest: start, latest });
}

/** Whether zooming to `next` would show more than `window` does. */
function isShorter(next: TimeWindow, window: TimeWindow): boolean {
  const now = window.end - window.start;
  return now > shortestWindow && next.end - next.start < now;
}

/** A cluster opens: the picture zooms to its events; those of one day are selected one after the other. */
function open(stage: Stage, mark: Mark): void {
  const apart = mark.events.length > 1 ? openedWindow(mark) : null;
  const { window, selected } = stage.now();
  if (apart !== null && isShorter(apart, window)) {
    stage.ask(apart);
    return;
  }
  const at = mark.events.findIndex(({ id }) => id === selected);
  const next = mark.events[(at + 1) % mark.events.length] ?? mark.events[0];
  stage.onSelect(next.id);
}

/** What stays in its place when the reader zooms by a key: the mark with the focus where it is seen, else the middle. */
function anchorOf(mark: Mark | undefined, { start, end }: TimeWindow): number {
  const centre = mark === undefined ? start : (mark.start + mark.end) / 2;
  return centre > start && centre < end ? centre : (start + end) / 2;
}

function onKey(stage: Stage, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { roving, direction } = stage;
  if (event.key === 'Escape') {
    stage.point(undefined);
    return;
  }
  const now = stage.now();
  const { layout, window } = now;
  const from = roving.event === null ? undefined : markOf(layout.marks, roving.event);
  const zoom = zoomStepOf(event.key);
  if (zoom !== 0) {
    stage.ask(zoomed(window, zoom > 0 ? 2 : 0.5, anchorOf(from, window)));
    event.preventDefault();
    return;
  }
  if (from === undefined) return;
  const goal = roving.goal ?? timeAt(from, now);
  const to = targetOf(event.key, direction, now, from, goal);
  if (to === undefined) return;
  event.preventDefault();
  if (leadsAcross(event.key)) {
    roving.go(to, goal);
  } else {
    stage.ask(revealed(window, to));
    roving.go(to);
  }
  stage.host.scrollIntoView({ block: 'nearest' });
}

function onWheel(stage: Stage, event: WheelEvent): void {
  const { time, width } = stage.axisAt(event.clientX);
  const window = wheeled(stage.now().window, event, time, width, stage.direction);
  // vis-timeline listens too, deeper in the page; what is the page's must not reach it either.
  event.stopPropagation();
  if (window === null) return;
  event.preventDefault();
  stage.follow(window);
}

/** Listens to the reader's hands inside the picture, and nowhere else. Drags and pinches are vis-timeline's. */
export function listen(stage: Stage): void {
  const { host, roving, signal } = stage;
  host.addEventListener('keydown', (event) => onKey(stage, event), { signal });
  host.addEventListener('wheel', (event) => onWheel(stage, event), { signal, capture: true, passive: false });
  host.addEventListener('pointerdown', () => stage.press(), { signal, capture: true });
  host.addEventListener(
    'click',
    (event) => {
      const mark = stage.markAt(event.target);
      // A button that moved along with the pointer gets a click at the end of the drag.
      if (mark === undefined || (event.detail > 0 && stage.dragged())) return;
      // vis-timeline keeps a press from moving the focus.
      roving.go(mark);
      open(stage, mark);
    },
    { signal },
  );
  host.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'mouse') stage.point(stage.markAt(event.target));
    },
    { signal },
  );
  host.addEventListener('pointerleave', () => stage.point(undefined), { signal });
  let keyWasLast = false;
  document.addEventListener(
    'keydown',
    () => {
      keyWasLast = true;
    },
    { signal, capture: true },
  );
  host.addEventListener(
    'focusin',
    (event) => {
      const mark = stage.markAt(event.target);
      if (mark === undefined) return;
      roving.entered(mark);
      // After a tap it would cover what was tapped; a mouse has its own pointing.
      if (keyWasLast) stage.point(mark);
    },
    { signal },
  );
  let byKey = false;
  host.addEventListener(
    'keydown',
    (event) => {
      byKey = event.key === 'Tab';
    },
    { signal },
  );
  host.addEventListener(
    'focusout',
    (event) => {
      roving.left(event.relatedTarget, byKey);
      byKey = false;
      stage.point(undefined);
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      keyWasLast = false;
      if (target instanceof Node && !host.contains(target)) roving.away();
    },
    { signal, capture: true },
  );
}
