import { spareOf } from '../contract/spare.ts';
import { pageAt, pagesOf, type Stretch } from './pagesOf.ts';

/** What a frame makes of its room. */
export interface RoomState {
  /** Whether it has room for more than what it was asked for. */
  readonly isSpare: boolean;
  /** The page that is shown, the first is 0; and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** How much (px) of the room nothing stands in: the bar of pages does. */
  readonly rest: number;
}

/** What every frame begins with: its host is expected to fit it to its content. */
const fitted: RoomState = { isSpare: false, page: 0, pages: 1, rest: 0 };

/** How long (ms) a host may take to fit the frame to content that has another height: one that has done so may take longer. */
const patience = { ofAny: 1000, ofFitting: 5000 } as const;

/** Content that is so little too high (px) is cut: it ends with an empty edge. */
const edge = 12;

/** The height (px) of the bar of pages, a finger's target and its line. */
const barHeight = 45;

/** Below that height (px) nothing can be paged: the frame scrolls. */
const leastRoom = 240;

/** In a lower frame (px) what is before the picture would take the first page: it has the picture first. */
const lowRoom = 600;

/** The size of text (px) for which pages are made; where a reader has another one, the frame scrolls. */
const usualText = 16;

/** What is no higher than this share of a page is not cut. */
const keptWhole = 0.45;

/**
 * The room that a host gives a frame whose height it does not fit to the content: where there is too little, the content
 * is shown in pages and nothing scrolls within the page around; where there is too much, the frame may show more.
 */
export class FrameRoom {
  #state = fitted;
  #pages: readonly Stretch[] = [];
  /** The height (px) of the content without what stands in spare room. */
  #asked = 0;
  /** What the reader was brought to last, other than by a page. */
  #sought: Element | null = null;
  #hasFitted = false;
  #isLowered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  get state(): RoomState {
    return this.#state;
  }

  /** Where the page begins that is shown (px). */
  get #start(): number {
    return this.#pages[this.#state.page]?.start ?? scrollY;
  }

  /** Calls `listener` whenever the state is another, until what this returns is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the heights of the frame and of its content until `signal` aborts. */
  watch(signal: AbortSignal): void {
    // Opened by itself it scrolls like any page.
    if (window.parent === window) return;
    const heights = new ResizeObserver(() => this.#changed());
    heights.observe(document.body);
    signal.addEventListener('abort', () => {
      heights.disconnect();
      clearTimeout(this.#timer);
    });
    let width = innerWidth;
    const resized = () => {
      // Whoever gives it another height alone fits it to the content, even if late; on a phone that is turned it may be high.
      if (innerWidth === width || innerHeight >= lowRoom) this.#raise();
      if (innerWidth === width && isFitted()) this.#hasFitted = true;
      width = innerWidth;
      this.#changed();
    };
    addEventListener('resize', resized, { signal });
    addEventListener('scroll', () => this.#scrolled(), { signal });
    document.addEventListener('focusin', ({ target }) => this.#bring(target), { signal });
  }

  /** Shows the page `wanted`, as the reader asks. */
  go(wanted: number): void {
    this.#sought = null;
    this.#show(wanted);
  }

  #show(wanted: number): void {
    const { start = 0, end = 0 } = this.#pages[wanted] ?? {};
    const isLast = wanted === this.#pages.length - 1;
    const rest = isLast ? barHeight : innerHeight - (end - start);
    this.#set({ ...this.#state, page: wanted, pages: this.#pages.length, rest });
    scrollTo(0, start);
  }

  #changed(): void {
    clearTimeout(this.#timer);
    const wait = this.#hasFitted ? patience.ofFitting : patience.ofAny;
    this.#timer = setTimeout(() => this.#look(), this.#state === fitted ? wait : 0);
  }

  /** Works out what to make of the room. */
  #look(): void {
    const content = contentHeight();
    if (!this.#state.isSpare) this.#asked = content;
    if (innerHeight < leastRoom || content === 0 || textSize() !== usualText) return this.#leavePages(false);
    const isSpare = innerHeight - this.#asked > spareOf(innerHeight);
    if (content - innerHeight <= edge || isSpare !== this.#state.isSpare) return this.#leavePages(isSpare);
    if (this.#lower()) return;
    const shown = this.#sought?.isConnected === true ? topOf(this.#sought) : this.#start;
    const room = innerHeight - barHeight;
    this.#pages = pagesOf(blocksOf(room), content, room);
    document.documentElement.dataset['paged'] = '';
    this.#show(pageAt(this.#pages, shown));
  }

  /** Leaves out of a low frame what is before the picture; whether it did so now, and the content has another height. */
  #lower(): boolean {
    const { dataset } = document.documentElement;
    if (innerHeight >= lowRoom || dataset['size'] !== 'full') return false;
    dataset['size'] = 'compact';
    this.#isLowered = true;
    this.#timer = setTimeout(() => this.#look());
    return true;
  }

  #raise(): void {
    if (!this.#isLowered) return;
    document.documentElement.dataset['size'] = 'full';
    this.#isLowered = false;
  }

  #leavePages(isSpare: boolean): void {
    this.#pages = [];
    delete document.documentElement.dataset['paged'];
    this.#set(isSpare ? { ...fitted, isSpare } : fitted);
  }

  /** What has the focus is on the page that is shown. */
  #bring(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest('[data-part="pages"]') !== null) return;
    this.#sought = target;
    if (this.#pages.length > 0) this.#show(pageAt(this.#pages, topOf(target)));
  }

  /** The script has scrolled to something, as to a headline: the page that has it is shown. */
  #scrolled(): void {
    const start = this.#start;
    if (this.#pages.length === 0 || Math.abs(scrollY - start) < 1) return;
    const headline = document.querySelector('h2');
    const isSeen = headline !== null && topOf(headline) >= scrollY && topOf(headline) < scrollY + innerHeight;
    if (isSeen) this.#sought = headline;
    const at = isSeen ? topOf(headline) : scrollY + (scrollY > start ? innerHeight / 2 : 0);
    this.#show(pageAt(this.#pages, at));
  }

  #set(state: RoomState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether the room is what the content needs. */
function isFitted(): boolean {
  const over = innerHeight - contentHeight();
  return over >= 0 && over <= spareOf(innerHeight);
}

/** Where `element` begins, px from the head of the content. */
function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function contentHeight(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

function textSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** What is in the content and had better not be cut, for pages of `room` px. */
function blocksOf(room: number): Stretch[] {
  return [
    ...document.body.querySelectorAll<HTMLElement>('#root :not([data-part="pages"], [data-part="pages"] *)'),
  ]
    .map((element) => [element, element.getBoundingClientRect()] as const)
    .filter(
      ([element, { height }]) =>
        height > 0 &&
        (height <= room * keptWhole || element.childElementCount === 0 || element.tagName === 'FIELDSET'),
    )
    .map(([, { top, bottom }]) => ({ start: top + scrollY, end: bottom + scrollY }));
}
