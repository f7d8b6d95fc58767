import { DataSet } from 'vis-data/esnext';
import { Timeline as Vis } from 'vis-timeline/esnext';
import { axisStepOf, type AxisStep } from '../model/axisTicks.ts';
import { drawnAt, markOf, type Layout } from '../model/layout.ts';
import { sceneOf, type SceneMark } from '../model/scene.ts';
import { sameWindow, type TimeWindow } from '../time/window.ts';
import { elementOf } from './elementOf.ts';
import { trimAxis } from './axis.ts';
import { Faces } from './faces.ts';
import { follow } from './follow.ts';
import { Gradual } from './gradual.ts';
import { Ground } from './ground.ts';
import { listen } from './input.ts';
import { itemOf, sameItem, type Item } from './items.ts';
import { groupsOf, sameGroup, type Group } from './laneLabel.ts';
import { Pace } from './pace.ts';
import { LayoutMemo } from './layoutMemo.ts';
import type { PictureCalls, PictureSetting, Shown } from './pictureTerms.ts';
import { Reports } from './reports.ts';
import { Roving } from './roving.ts';
import { applySizes } from './sizes.ts';
import { Tip } from './tip.ts';
import { visOptionsOf } from './visOptions.ts';
import styles from './picture.module.css';

/** So many marks are measured and drawn by a slow phone in less than 50 ms. */
const marksPerTask = 5;

/** How vis-timeline tells of a window. */
interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** A vis-timeline in `host`. Language, direction and bounds are fixed for its life; what it shows is not. */
export class Picture {
  readonly #host: HTMLElement;
  /** A container of its own: `destroy` leaves the direction on it, and the next picture would run backwards. */
  readonly #root = elementOf('div', `${styles.picture} ${styles.drawn}`);
  readonly #setting: PictureSetting;
  readonly #calls: PictureCalls;
  readonly #items = new DataSet<Item>();
  readonly #groups = new DataSet<Group>();
  readonly #ground: Ground;
  readonly #faces: Faces;
  readonly #pace = new Pace();
  readonly #tip: Tip;
  readonly #roving: Roving;
  readonly #reports: Reports;
  readonly #resizes: ResizeObserver;
  readonly #listeners = new AbortController();
  readonly #layouts: LayoutMemo;
  /** The first marks. */
  readonly #first = new Gradual(marksPerTask);
  readonly #axisStep: { -readonly [Key in keyof AxisStep]: AxisStep[Key] };
  /** Null until `#begin`. */
  #vis: Vis | null = null;
  /** The next of what is done before the first marks. */
  #task: ReturnType<typeof setTimeout>;
  #shown: Shown;
  /** What is seen now; ahead of `#shown.window` while the reader drags. */
  #live: TimeWindow;
  /** Whether the press that is on has moved the picture: then its end is no click. */
  #dragged = false;
  #hasBegun = false;
  #isDrawn = false;

  constructor(host: HTMLElement, setting: PictureSetting, shown: Shown, calls: PictureCalls) {
    this.#host = host;
    this.#setting = setting;
    this.#calls = calls;
    this.#shown = shown;
    this.#ground = new Ground(host, setting.edition.direction, setting.bounds);
    this.#faces = new Faces(setting.words);
    this.#live = this.#ground.within(shown.window);
    this.#layouts = new LayoutMemo(setting.edition);
    this.#axisStep = { ...axisStepOf(this.#ground.packingMsPerPxOf(this.#live)) };
    this.#reports = new Reports((window) => calls.onWindowChange(window));
    this.#roving = new Roving(host, ({ id }) => this.#faces.buttonOf(id));
    this.#tip = new Tip(host);
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(host);
    this.#listen();
    this.#update();
    this.#task = setTimeout(() => this.#begin());
  }

  /** Brings the picture from what it showed last to `next`, touching only what differs. */
  show(next: Shown): void {
    const last = this.#shown;
    this.#shown = next;
    const here = sameWindow(next.window, this.#live) || this.#reports.isEcho(next.window);
    if (!sameWindow(next.window, last.window) && !here) {
      this.#reports.stop();
      this.#go(next.window);
    }
    this.#update();
  }

  /** Brings the focus to the mark of the event `id`: now, or as soon as it is drawn. */
  enter(id: string): void {
    const mark = markOf(this.#layout.marks, id);
    if (mark !== undefined) this.#roving.go(mark);
  }

  /** Takes the picture out of the page, and everything that it listens to. */
  remove(): void {
    clearTimeout(this.#task);
    this.#first.stop();
    this.#resizes.disconnect();
    this.#listeners.abort();
    this.#reports.stop();
    this.#vis?.destroy();
    this.#tip.remove();
    this.#root.remove();
  }

  /** In a task of its own, as all that is drawn first: the page must answer meanwhile. */
  #begin(): void {
    const parts = { axisStep: this.#axisStep, faces: this.#faces };
    const options = visOptionsOf(this.#setting, this.#live, parts);
    const vis = new Vis(this.#root, this.#items, this.#groups, options);
    this.#vis = vis;
    // It would draw thrice while it is made; nowhere in the page, it does not, but counts that as signs of a loop.
    Object.assign(vis, { redrawCount: 0 });
    this.#task = setTimeout(() => {
      this.#host.append(this.#root);
      vis.redraw();
    });
    vis.on('rangechange', (event: RangeEvent) => this.#moved(event));
    vis.on('changed', () => this.#settle());
    // It follows no move until it has drawn once after its first window: lanes and marks are put in only then.
    const begun = () => {
      vis.off('rangechanged', begun);
      this.#hasBegun = true;
      this.#update();
      // A reader may have been quicker.
      if (!sameWindow(this.#ground.within(this.#shown.window), this.#live)) this.#go(this.#shown.window);
      const { length } = this.#scene;
      this.#first.grow(
        () => length,
        () => {
          // With nothing new to draw it would not tell that it has drawn.
          if (!this.#update() && this.#first.isDone) vis.redraw();
        },
      );
    };
    vis.on('rangechanged', begun);
  }

  #go(window: TimeWindow): void {
    if (!this.#hasBegun) return;
    const { start, end } = this.#ground.within(window);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const animation = this.#pace.next(performance.now());
    this.#vis?.setWindow(start, end, { animation: still ? false : animation });
  }

  /** vis-timeline shows another window: because of a drag or a pinch, or on its way to where it was sent. */
  #moved({ start, end, byUser }: RangeEvent): void {
    this.#live = { start: start.getTime(), end: end.getTime() };
    this.#tip.hide();
    this.#update();
    if (!byUser) return;
    this.#dragged = true;
    this.#reports.moved(this.#live);
  }

  #resize(): void {
    // What was out of sight when it was to be drawn first has the size that it had before.
    if (!this.#ground.measure() && this.#isDrawn) return;
    this.#update();
    this.#vis?.redraw();
  }

  /** What is seen now, in the rows of its tier; `msPerPx` is that at which it is drawn (ms per px). */
  get #layout(): Layout {
    const { isStrip } = this.#ground;
    return this.#layouts.layoutOf({
      ...this.#shown,
      choice: this.#shown.lanes,
      isStrip,
      msPerPx: this.#ground.packingMsPerPxOf(this.#live),
    });
  }

  /** The marks of the layout that are to be drawn now. */
  get #scene(): SceneMark[] {
    return sceneOf(this.#layout, this.#live, this.#ground.msPerPxOf(this.#live));
  }

  /** Works out what is to be seen and gives vis-timeline what differs from what it has; whether anything did. */
  #update(): boolean {
    const layout = this.#layout;
    applySizes(this.#root, layout, this.#ground.tier);
    Object.assign(this.#axisStep, axisStepOf(layout.msPerPx));
    const scene = this.#scene.slice(0, this.#first.count);
    this.#faces.show(scene);
    const lanes = this.#hasBegun ? groupsOf(layout.lanes) : [];
    const hasOtherLanes = follow(this.#groups, lanes, sameGroup);
    return follow(this.#items, scene.map(itemOf), sameItem) || hasOtherLanes;
  }

  /** vis-timeline has drawn: the focus goes back to where it was, and the Tab stop to something that is seen. */
  #settle(): void {
    const { start, end } = this.#live;
    const { marks, msPerPx } = this.#layout;
    const { axisWidth } = this.#ground;
    trimAxis(this.#root, axisWidth, (end - start) / msPerPx, this.#setting.edition.direction);
    const seen = marks.filter((mark) => mark.start < end && mark.end > start);
    const { selected } = this.#shown;
    const chosen = selected === null ? undefined : markOf(seen, selected);
    this.#roving.settle(marks, chosen ?? seen[0]);
    if (this.#isDrawn || !this.#first.isDone) return;
    this.#isDrawn = true;
    this.#calls.onDrawn();
  }

  #listen(): void {
    const { direction } = this.#setting.edition;
    listen({
      host: this.#host,
      direction,
      roving: this.#roving,
      signal: this.#listeners.signal,
      now: () => ({
        layout: drawnAt(this.#layout, this.#ground.msPerPxOf(this.#live)),
        window: this.#live,
        selected: this.#shown.selected,
      }),
      markAt: (target) => this.#faces.markAt(target),
      axisAt: (x) => ({ time: this.#ground.timeAt(x, this.#live), width: this.#ground.axisWidth }),
      press: () => {
        this.#dragged = false;
      },
      dragged: () => this.#dragged,
      point: (mark) => this.#point(mark),
      follow: (window) => {
        const { start, end } = this.#ground.within(window);
        this.#vis?.setWindow(start, end, { animation: false });
        this.#reports.moved(this.#live);
      },
      ask: (window) => {
        const next = this.#ground.within(window);
        if (sameWindow(next, this.#live)) return;
        this.#reports.stop();
        this.#calls.onWindowChange(next);
      },
      onSelect: (id) => this.#calls.onSelect(id),
    });
  }

  #point(mark: SceneMark | undefined): void {
    const button = mark === undefined ? undefined : this.#faces.buttonOf(mark.id);
    if (mark === undefined || button === undefined) this.#tip.hide();
    else this.#tip.show(button, mark, this.#setting.words);
  }
}
