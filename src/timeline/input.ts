import type { Direction } from '../i18n/locale.ts';
import type { EditionChapter } from '../model/edition.ts';
import { markOf, openedWindow, type Mark } from '../model/layout.ts';
import { shortestWindow, zoomed, type TimeWindow } from '../time/window.ts';
import {
  asksForHelp,
  chapterBeside,
  chapterStepOf,
  leadsAcross,
  targetOf,
  timeAt,
  windowShowing,
  zoomFactorOf,
} from './keyboard.ts';
import { LastInput } from './lastInput.ts';
import type { View } from './pictureProps.ts';
import type { RovingFocus } from './rovingFocus.ts';
import type { Tip } from './tip.ts';
import { wheeled } from './wheel.ts';
import { keyZoomAnchor } from './zoom.ts';

/** What input asks the drawing. */
interface Drawn {
  readonly view: View;
  /** px */
  readonly axisWidth: number;
  /** The time (UTC ms) at `clientX`. */
  timeAt(clientX: number): number;
  readonly buttons: {
    /** The mark to which `target` belongs. */
    markAt(target: EventTarget | null): Mark | undefined;
    markNear(event: MouseEvent): Mark | undefined;
    buttonOf(id: string): HTMLButtonElement | undefined;
  };
}

/** The parts of a picture that input acts on. */
export interface InputParts {
  readonly container: HTMLElement;
  readonly direction: Direction;
  readonly drawing: Drawn;
  readonly window: {
    /** Moves at once, as the hand does. */
    moveTo(window: TimeWindow): void;
    /** Asks the page for a window. */
    ask(window: TimeWindow): void;
  };
  readonly focus: Omit<RovingFocus, 'restore'>;
  readonly tip: Pick<Tip, 'show' | 'stay' | 'leave' | 'hide' | 'holds'>;
  readonly chapters: readonly EditionChapter[];
  /** The reader chose an event. */
  readonly onSelect: (id: string) => void;
  /** The reader wants to know what keys do. */
  readonly onHelp: () => void;
  /** Does what is to be done for an event of the browser, and takes care of what is thrown there. */
  readonly guard: (act: () => void) => void;
  /** Aborts when the picture is removed. */
  readonly signal: AbortSignal;
}

/**
 * Turns what the reader does inside the picture into moves, choices and focus. Drags and pinches are vis-timeline's.
 */
export class Input {
  readonly #parts: InputParts;
  readonly #lastInput: LastInput;
  /** Whether the press that is on has moved the picture. */
  #hasDragged = false;
  /** Whether it is a finger that presses. */
  #isFinger = false;

  constructor(parts: InputParts) {
    this.#parts = parts;
    this.#lastInput = new LastInput(parts.container, parts.signal);
    this.#listen();
  }

  /** vis-timeline tells that the press that is on has moved the picture: then its end is no click. */
  dragged(): void {
    this.#hasDragged = true;
  }

  #listen(): void {
    const { container, tip } = this.#parts;
    const first = { capture: true };
    this.#on(container, 'keydown', (event) => this.#onKey(event));
    this.#on(container, 'wheel', (event) => this.#onWheel(event), { ...first, passive: false });
    this.#on(container, 'click', (event) => this.#onClick(event));
    this.#on(container, 'pointerover', (event) => this.#onPointerOver(event));
    this.#on(container, 'pointerleave', () => tip.leave());
    this.#on(container, 'focusin', (event) => this.#onFocusIn(event));
    this.#on(container, 'focusout', (event) => this.#onFocusOut(event));
    this.#on(document, 'pointerdown', (event) => this.#onPointerDown(event), first);
    this.#on(document, 'keydown', (event) => this.#onKeyInPage(event), first);
  }

  #on<Type extends keyof GlobalEventHandlersEventMap>(
    target: GlobalEventHandlers,
    type: Type,
    act: (event: GlobalEventHandlersEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void {
    const { guard, signal } = this.#parts;
    target.addEventListener(type, (event) => guard(() => act(event)), { ...options, signal });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (asksForHelp(event.key)) {
      this.#parts.onHelp();
      return;
    }
    const { drawing, focus, window, container, direction } = this.#parts;
    const { view } = drawing;
    const from = focus.event === null ? undefined : markOf(view.layout.marks, focus.event);
    const zoom = zoomFactorOf(event.key);
    if (zoom !== null) {
      event.preventDefault();
      window.ask(zoomed(view.window, zoom, keyZoomAnchor(view.window, from)));
      return;
    }
    if (from === undefined) return;
    const step = chapterStepOf(event.key);
    if (step !== 0) {
      // Also at the last chapter: the page must not scroll away from the mark with the focus.
      event.preventDefault();
      this.#goToChapter(from, step);
      return;
    }
    const goal = focus.goal ?? timeAt(from, view);
    const to = targetOf(event.key, direction, view, from, goal);
    if (to === undefined) return;
    event.preventDefault();
    if (leadsAcross(event.key)) {
      focus.go(to, goal);
    } else {
      window.ask(windowShowing(to, view.window));
      focus.go(to);
    }
    container.scrollIntoView({ block: 'nearest' });
  }

  /** Shows the chapter before or after that of the event with the focus, whose mark is `from`, and goes to its first event. */
  #goToChapter(from: Mark, step: -1 | 1): void {
    const { drawing, focus, window, chapters } = this.#parts;
    const { marks } = drawing.view.layout;
    const own = from.events.find(({ id }) => id === focus.event) ?? from.events[0];
    const beside = chapterBeside(chapters, marks, own.chapter, step);
    const to = beside === undefined ? undefined : markOf(marks, beside.event.id);
    if (beside === undefined || to === undefined) return;
    window.ask(beside.chapter.window);
    focus.go(to, null, beside.event.id);
  }

  #onWheel(event: WheelEvent): void {
    const { drawing, window, direction } = this.#parts;
    const anchor = drawing.timeAt(event.clientX);
    const next = wheeled(drawing.view.window, event, anchor, drawing.axisWidth, direction);
    // vis-timeline listens too, deeper in the page; what is the page's must not reach it either.
    event.stopPropagation();
    if (next === null) return;
    event.preventDefault();
    window.moveTo(next);
  }

  #onClick(event: MouseEvent): void {
    const { drawing, focus } = this.#parts;
    const { buttons } = drawing;
    const mark = buttons.markAt(event.target) ?? (this.#isFinger ? buttons.markNear(event) : undefined);
    // A button that moved along with the pointer gets a click at the end of the drag. A key's click has no detail.
    if (mark === undefined || (event.detail > 0 && this.#hasDragged)) return;
    // vis-timeline keeps a press from moving the focus.
    focus.go(mark);
    this.#open(mark);
  }

  /**
   * Selects the event of a mark. A cluster opens: the picture zooms to its events; those of one day are selected in
   * turn.
   */
  #open(mark: Mark): void {
    const { drawing, window: sync, tip, onSelect } = this.#parts;
    const { window, selected } = drawing.view;
    const apart = mark.events.length > 1 ? openedWindow(mark) : null;
    if (apart !== null && isShorter(apart, window)) {
      sync.ask(apart);
      return;
    }
    const at = mark.events.findIndex(({ id }) => id === selected);
    const next = mark.events[(at + 1) % mark.events.length] ?? mark.events[0];
    // What it says its card says now.
    tip.hide();
    onSelect(next.id);
  }

  #onPointerOver(event: PointerEvent): void {
    const { drawing, tip } = this.#parts;
    if (event.pointerType !== 'mouse') return;
    const mark = drawing.buttons.markAt(event.target);
    if (tip.holds(event.target)) tip.stay();
    else if (mark === undefined) tip.leave();
    else this.#point(mark);
  }

  #onPointerDown({ target, pointerType }: PointerEvent): void {
    const { container, focus } = this.#parts;
    this.#isFinger = pointerType === 'touch';
    if (target instanceof Node && container.contains(target)) this.#hasDragged = false;
    else if (target instanceof Node) focus.onPointerElsewhere();
  }

  #onFocusIn(event: FocusEvent): void {
    const { drawing, focus } = this.#parts;
    const mark = drawing.buttons.markAt(event.target);
    if (mark === undefined) return;
    focus.onFocus(mark);
    // After a tap it would cover what was tapped; a mouse has its own pointing.
    if (this.#lastInput.isKey) this.#point(mark);
  }

  #onFocusOut(event: FocusEvent): void {
    const { container, focus, tip } = this.#parts;
    focus.onBlur(event.relatedTarget, this.#lastInput.takeTab());
    // A press on the text, to select it, gives the focus to the picture as a whole.
    if (event.relatedTarget !== container) tip.hide();
  }

  /** Escape dismisses the tip wherever the focus is: the pointer alone may have brought it. */
  #onKeyInPage(event: KeyboardEvent): void {
    // Where it has done that it closes nothing else.
    if (event.key === 'Escape' && this.#parts.tip.hide()) event.preventDefault();
  }

  /** Shows the tip of `mark`. */
  #point(mark: Mark): void {
    const { drawing, tip } = this.#parts;
    const button = drawing.buttons.buttonOf(mark.id);
    if (button === undefined) return;
    tip.show(button, mark, this.#lastInput.isKey && button === document.activeElement);
  }
}

/** Whether zooming to `next` would show less time than `window` does. */
function isShorter(next: TimeWindow, window: TimeWindow): boolean {
  const now = window.end - window.start;
  return now > shortestWindow && next.end - next.start < now;
}
