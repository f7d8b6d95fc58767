import type { Run } from '../i18n/latinRuns.ts';
import type { EditionEvent } from '../model/edition.ts';
import { isInWindow, leadOf } from '../model/layout.ts';
import type { SceneMark } from '../model/scene.ts';
import { elementOf } from './elementOf.ts';
import type { TimeWindow } from '../time/window.ts';
import { disputedIn, kindOf } from './looks.ts';
import type { MarkWords } from './markWords.ts';
import styles from './marks.module.css';

/** What a finger presses (px): around a lower mark as much as it lacks. */
const fingerTarget = 44;

interface MarkButton {
  readonly button: HTMLButtonElement;
  /** What the button shows, and among which events its name places it. */
  readonly mark: SceneMark;
  readonly events: readonly EditionEvent[];
}

/** The buttons of the marks of a scene. A mark keeps its button, and with it the focus, for as long as it is there. */
export class MarkButtons {
  /** A page may have a second picture, beside the reading. */
  static #pictures = 0;

  readonly #words: MarkWords;
  readonly #prefix: string;
  readonly #byMark = new Map<string, MarkButton>();

  constructor(words: MarkWords) {
    this.#words = words;
    MarkButtons.#pictures += 1;
    this.#prefix = `mark-${MarkButtons.#pictures}-`;
  }

  /** Makes the buttons show `scene`, of the picture of `events`; only those in `window` are read to whoever listens. */
  show(scene: readonly SceneMark[], events: readonly EditionEvent[], window: TimeWindow): void {
    const ids = new Set(scene.map(({ id }) => id));
    for (const id of this.#byMark.keys()) if (!ids.has(id)) this.#byMark.delete(id);
    for (const mark of scene) this.#showMark(mark, events, window);
  }

  /** The button of the mark `id`; undefined where the scene has no such mark. */
  buttonOf(id: string): HTMLButtonElement | undefined {
    return this.#byMark.get(id)?.button;
  }

  /** The mark whose item or button has `target` in it. */
  markAt(target: EventTarget | null): SceneMark | undefined {
    if (!(target instanceof Element)) return undefined;
    // The bar is the item's own; the icon and the label are our button, which the item contains.
    const button = target.closest('.vis-item')?.querySelector('button');
    return [...this.#byMark.values()].find((one) => one.button === button)?.mark;
  }

  /** The mark nearest to where a finger pressed between marks; undefined where none is meant. */
  markNear({ target, clientX: x, clientY: y }: MouseEvent): SceneMark | undefined {
    // Below the names of lanes and the axis there may be marks, cut off.
    if (!(target instanceof Element) || target.closest('.vis-center') === null) return undefined;
    const near = [...this.#byMark.values()]
      .filter(({ button }) => button.isConnected && !button.hasAttribute('aria-hidden'))
      .map(({ button, mark }) => {
        const { left, right, top, bottom, height } = button.getBoundingClientRect();
        const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return { mark, distance, reach: (fingerTarget - height) / 2 };
      })
      .filter(({ distance, reach }) => distance <= reach);
    return near.toSorted((one, other) => one.distance - other.distance)[0]?.mark;
  }

  #showMark(mark: SceneMark, events: readonly EditionEvent[], window: TimeWindow): void {
    const last = this.#byMark.get(mark.id);
    const button = last?.button ?? emptyButton(this.#prefix + mark.id);
    if (last === undefined || !hasSameContent(last.mark, mark)) fillButton(button, mark, this.#words);
    if (last?.events !== events || last.mark.events !== mark.events)
      button.setAttribute('aria-label', this.#words.name(mark, events));
    if (last === undefined || !hasSameRoom(last.mark, mark)) applyRoom(button, mark);
    // The one with the focus is on its way into the window.
    if (isInWindow(mark, window) || button === document.activeElement) button.removeAttribute('aria-hidden');
    else button.setAttribute('aria-hidden', 'true');
    this.#byMark.set(mark.id, { button, mark, events });
  }
}

/** A button `id` without content, which `fillButton` gives it. It is no Tab stop until `RovingFocus` makes it one. */
function emptyButton(id: string): HTMLButtonElement {
  const button = elementOf('button', styles.mark);
  button.type = 'button';
  button.id = id;
  button.tabIndex = -1;
  button.append(elementOf('span', styles.badge), elementOf('span', styles.label));
  return button;
}

/** Gives `button` the content of `mark`. Texts are set as text: nothing in the story can become an element. */
function fillButton(button: HTMLButtonElement, mark: SceneMark, words: MarkWords): void {
  const [badge, label] = button.children;
  if (!(badge instanceof HTMLElement) || !(label instanceof HTMLElement)) return;
  const lead = leadOf(mark);
  const cluster = mark.events.length > 1;
  button.dataset['weight'] = String(lead.importance);
  button.toggleAttribute('data-cluster', cluster);
  button.toggleAttribute('data-disputed', disputedIn(mark).length > 0);
  if (mark.selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  // Drawn by the style sheet: the name has the number already, in a sentence.
  badge.dataset['count'] = cluster ? words.count(mark) : '';
  badge.replaceChildren(...(cluster ? [] : [iconElement(kindOf(mark))]));
  label.replaceChildren(...words.runs(lead).map(runNode));
}

function runNode({ text, latin }: Run): Node {
  if (!latin) return document.createTextNode(text);
  const whole = elementOf('bdi', undefined);
  whole.textContent = text;
  return whole;
}

function iconElement(kind: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-kind-${kind}`);
  svg.append(use);
  return svg;
}

/**
 * Whether a button that shows `a` has the right content for `b`: all but the room for its label and where its icon
 * stands.
 */
function hasSameContent(a: SceneMark, b: SceneMark): boolean {
  if (a.selected !== b.selected) return false;
  // Most often it is the same layout that is shown.
  if (a.events === b.events) return true;
  return a.events.length === b.events.length && a.events.every((event, index) => event === b.events[index]);
}

/** Whether a button that shows `a` has the right room for `b`. */
function hasSameRoom(a: SceneMark, b: SceneMark): boolean {
  return a.labelRoom === b.labelRoom && a.label?.side === b.label?.side && a.pushed === b.pushed;
}

/** Gives the label of `button` its room, or leaves it out where there is none, and puts the icon where it may stand. */
function applyRoom(button: HTMLButtonElement, { label, labelRoom, pushed }: SceneMark): void {
  if (label === null) delete button.dataset['labelled'];
  else button.dataset['labelled'] = label.side;
  button.style.setProperty('--room', `${labelRoom}px`);
  button.style.setProperty('--pushed', `${pushed}px`);
}
