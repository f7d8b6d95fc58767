import type { SceneMark } from '../model/scene.ts';
import { elementOf } from './elementOf.ts';
import type { MarkWords } from './markWords.ts';
import styles from './tip.module.css';

/** Titles that the tip of a cluster lists. */
const mostTitles = 6;

/** A small text beside the mark under the pointer or the focus. It repeats what the mark's name says, so it is hidden from those who hear it. */
export class Tip {
  readonly #host: HTMLElement;
  readonly #element: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#element = elementOf('div', styles.tip);
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.hidden = true;
    host.append(this.#element);
  }

  /** Tells of `mark` below `button`, or above it where the picture ends, within the sides of the picture. */
  show(button: HTMLElement, mark: SceneMark, words: MarkWords): void {
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
    this.#element.replaceChildren(date, ...titles, ...(rest > 0 ? [more] : []));
    this.#element.hidden = false;
    this.#place(button);
  }

  /** Takes the text away. */
  hide(): void {
    this.#element.hidden = true;
  }

  #place(button: HTMLElement): void {
    const host = this.#host.getBoundingClientRect();
    const mark = button.getBoundingClientRect();
    const tip = this.#element.getBoundingClientRect();
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const wanted = rtl ? host.right - mark.right : mark.left - host.left;
    const start = Math.max(0, Math.min(wanted, host.width - tip.width));
    const below = mark.bottom - host.top + 6;
    const above = mark.top - host.top - tip.height - 6;
    const fits =
      mark.bottom + 6 + tip.height <= document.documentElement.clientHeight || above + host.top < 0;
    this.#element.style.setProperty('inset-inline-start', `${start}px`);
    this.#element.style.setProperty('inset-block-start', `${fits ? below : above}px`);
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.#element.remove();
  }
}
