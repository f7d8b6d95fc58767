import { DataSet } from 'vis-data/esnext';
import { Timeline as Vis } from 'vis-timeline/esnext';
import type { Digits } from '../i18n/formats.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { stripMeasures, wideMeasures } from '../model/lanesMeasure.ts';
import { layoutOf, markOf, type Layout } from '../model/layout.ts';
import { sceneOf, type SceneMark } from '../model/scene.ts';
import { sameWindow, type TimeWindow } from '../time/window.ts';
import { elementOf } from './elementOf.ts';
import { trimAxis } from './axis.ts';
import { Faces } from './faces.ts';
import { follow } from './follow.ts';
import { Ground } from './ground.ts';
import { listen } from './input.ts';
import { itemOf, sameItem, type Item } from './items.ts';
import { groupsOf, laneLabel, sameGroup, type Group } from './laneLabel.ts';
import type { MarkWords } from './markWords.ts';
import { measure } from './measure.ts';
import { Pace } from './pace.ts';
import { Reports } from './reports.ts';
import { Roving } from './roving.ts';
import { Tip } from './tip.ts';
import { visOptionsOf } from './visOptions.ts';
import styles from './picture.module.css';

/** What is fixed for the life of a picture. */
export interface PictureSetting {
  readonly edition: Edition;
  readonly digits: Digits;
  readonly words: MarkWords;
  /** Beyond it there is nothing to see. */
  readonly bounds: TimeWindow;
}

/** What the picture shows; it may change at any time. */
export interface Shown {
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
  readonly selected: string | null;
  readonly window: TimeWindow;
}

/** What the reader asks for. */
export interface PictureCalls {
  onSelect(id: string): void;
  onWindowChange(window: TimeWindow): void;
}

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
  readonly #root = elementOf('div', styles.picture);
  readonly #setting: PictureSetting;
  readonly #calls: PictureCalls;
  readonly #vis: Vis;
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
  #shown: Shown;
  #layout: Layout;
  /** What `#layout` was made from: it is made anew only when one of these differs. */
  #cause: readonly unknown[] = [];
  /** What is seen now; ahead of `#shown.window` while the reader drags. */
  #live: TimeWindow;
  /** Whether the press that is on has moved the picture: then its end is no click. */
  #dragged = false;
  #hasBegun = false;

  constructor(host: HTMLElement, setting: PictureSetting, shown: Shown, calls: PictureCalls) {
    this.#host = host;
    this.#setting = setting;
    this.#calls = calls;
    this.#shown = shown;
    this.#ground = new Ground(host, setting.edition.direction, setting.bounds);
    this.#faces = new Faces(setting.words);
    this.#live = this.#ground.within(shown.window);
    this.#layout = this.#layoutNow();
    this.#reports = new Reports((window) => calls.onWindowChange(window));
    this.#roving = new Roving(host, ({ id }) => this.#faces.buttonOf(id));
    this.#update();
    host.append(this.#root);
    this.#vis = new Vis(this.#root, this.#items, this.#groups, {
      ...visOptionsOf(setting.edition, setting.digits, setting.bounds, this.#live),
      template: ({ id }: Item) => this.#faces.buttonOf(id) ?? '',
      groupTemplate: (group: Group | null) => (group === null ? '' : laneLabel(group, setting.words)),
    });
    this.#begin();
    this.#vis.on('rangechange', (event: RangeEvent) => this.#moved(event));
    this.#vis.on('changed', () => this.#settle());
    this.#tip = new Tip(host);
    this.#listen();
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(host);
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
    this.#resizes.disconnect();
    this.#listeners.abort();
    this.#reports.stop();
    this.#vis.destroy();
    this.#tip.remove();
    this.#root.remove();
  }

  /** It follows no move until it has drawn once after its first window, and it does not see to that itself. */
  #begin(): void {
    const begun = () => {
      this.#vis.off('rangechanged', begun);
      this.#vis.redraw();
      this.#hasBegun = true;
      // A reader may have been quicker.
      if (!sameWindow(this.#ground.within(this.#shown.window), this.#live)) this.#go(this.#shown.window);
    };
    this.#vis.on('rangechanged', begun);
  }

  #go(window: TimeWindow): void {
    if (!this.#hasBegun) return;
    const { start, end } = this.#ground.within(window);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const animation = this.#pace.next(performance.now());
    this.#vis.setWindow(start, end, { animation: still ? false : animation });
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
    if (!this.#ground.measure()) return;
    this.#update();
    this.#vis.redraw();
  }

  #layoutNow(): Layout {
    const { events, lanes: choice, selected } = this.#shown;
    const compact = this.#ground.isStrip;
    const measures = compact ? stripMeasures : wideMeasures;
    const length = this.#live.end - this.#live.start;
    const scale = length / this.#ground.axisWidth;
    // Panning rounds to whole ms; that is no other scale.
    const cause = [events, choice, selected, compact, scale.toPrecision(6)];
    if (cause.every((each, index) => each === this.#cause[index])) return this.#layout;
    this.#cause = cause;
    return layoutOf({ edition: this.#setting.edition, events, choice, compact, selected, scale, measures });
  }

  /** Works out what is to be seen and gives vis-timeline what differs from what it has. */
  #update(): void {
    this.#layout = this.#layoutNow();
    measure(this.#root, this.#layout, this.#ground.width);
    const scene = sceneOf(this.#layout, this.#live);
    this.#faces.show(scene);
    follow(this.#groups, groupsOf(this.#layout.lanes), sameGroup);
    follow(this.#items, scene.map(itemOf), sameItem);
  }

  /** vis-timeline has drawn: the focus goes back to where it was, and the Tab stop to something that is seen. */
  #settle(): void {
    const { start, end } = this.#live;
    trimAxis(this.#root, this.#ground.axisWidth, this.#setting.edition.direction);
    const seen = this.#layout.marks.filter((mark) => mark.start < end && mark.end > start);
    const { selected } = this.#shown;
    const chosen = selected === null ? undefined : markOf(seen, selected);
    this.#roving.settle(this.#layout.marks, chosen ?? seen[0]);
  }

  #listen(): void {
    const { direction } = this.#setting.edition;
    listen({
      host: this.#host,
      direction,
      roving: this.#roving,
      signal: this.#listeners.signal,
      now: () => ({ layout: this.#layout, window: this.#live, selected: this.#shown.selected }),
      markAt: (target) => this.#faces.markAt(target),
      axisAt: (x) => ({ time: this.#ground.timeAt(x, this.#live), width: this.#ground.axisWidth }),
      press: () => {
        this.#dragged = false;
      },
      dragged: () => this.#dragged,
      point: (mark) => this.#point(mark),
      follow: (window) => {
        const { start, end } = this.#ground.within(window);
        this.#vis.setWindow(start, end, { animation: false });
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
