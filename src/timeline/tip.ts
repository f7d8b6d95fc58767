import type { Mark } from '../model/layout.ts';
import { elementOf } from './elementOf.ts';
import type { MarkWords } from './markWords.ts';
import styles from './tip.module.css';

/** Titles that the tip of a cluster lists. */
const mostTitles = 6;

/** So long (ms) the pointer may be beside a mark, on its way to the tip. */
const grace = 300;

/**
 * A small text beside the mark under the pointer or with the focus. It is hidden from screen readers: the mark's accessible
 * name says the same, with a short title where there is one, and the card has the whole.
 */
export class Tip {
  readonly #container: HTMLElement;
  readonly #words: MarkWords;
  readonly #element: HTMLElement;
  /** The mark that it tells of. */
  #button: HTMLElement | null = null;
  /** Whether that has the focus by a key: then the pointer has no say. */
  #isKept = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, words: MarkWords) {
    this.#container = container;
    this.#words = words;
    this.#element = elementOf('div', styles.tip);
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.dataset['tip'] = '';
    this.#element.hidden = true;
    container.append(this.#element);
  }

  /**
   * Tells of `mark` below its `button`, or above it where the screen ends, within the sides of the picture: until the
   * pointer leaves both, or, where it `isKept`, until the focus does.
   */
  show(button: HTMLElement, mark: Mark, isKept: boolean): void {
    const words = this.#words;
    const date = elementOf('span', styles.date);
    date.textContent = words.date(mark);
    const titles = mark.events.slice(0, mostTitles).map((event) => {
      const title = document.createElement('span');
      title.textContent = words.title(event);
      return title;
    });
    const rest = mark.events.length - titles.length;
    const more = elementOf('span', styles.date);
    more.textContent = rest > 0 ? words.more(rest) : '';
    const dispute = elementOf('span', styles.date);
    dispute.textContent = words.dispute(mark);
    const last = [more, dispute].filter(({ textContent }) => textContent !== '');
    this.#element.replaceChildren(date, ...titles, ...last);
    this.#button = button;
    this.#isKept = isKept;
    this.#element.hidden = false;
    this.stay();
    this.follow();
  }

  /** Whether it has `target` in it. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#element.contains(target);
  }

  /** The pointer has come to it: it can be read for as long as that is there, and its text be selected. */
  stay(): void {
    clearTimeout(this.#leaving);
  }

  /** The pointer has left the mark or the tip: unless it comes to one again, the text goes, but that of the mark with the focus. */
  leave(): void {
    clearTimeout(this.#leaving);
    if (!this.#isKept) this.#leaving = setTimeout(() => this.hide(), grace);
  }

  /** The picture moves. Under the pointer there is another mark now; that with the focus is the same. */
  moved(): void {
    if (!this.#isKept) this.hide();
  }

  /** Stands beside its mark, which may have moved. */
  follow(): void {
    if (this.#button?.isConnected === true && this.#element.hidden === false) this.#position(this.#button);
  }

  /** Takes the text away; whether it was there. */
  hide(): boolean {
    clearTimeout(this.#leaving);
    const wasShown = this.#element.hidden === false;
    this.#element.hidden = true;
    return wasShown;
  }

  #position(button: HTMLElement): void {
    const container = this.#container.getBoundingClientRect();
    const mark = button.getBoundingClientRect();
    const tip = this.#element.getBoundingClientRect();
    const rtl = getComputedStyle(this.#container).direction === 'rtl';
    const wanted = rtl ? container.right - mark.right : mark.left - container.left;
    const start = Math.max(0, Math.min(wanted, container.width - tip.width));
    const below = mark.bottom - container.top + 6;
    const above = mark.top - container.top - tip.height - 6;
    const fits =
      mark.bottom + 6 + tip.height <= document.documentElement.clientHeight || above + container.top < 0;
    this.#element.style.setProperty('inset-inline-start', `${start}px`);
    this.#element.style.setProperty('inset-block-start', `${fits ? below : above}px`);
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.hide();
    this.#element.remove();
  }
}
