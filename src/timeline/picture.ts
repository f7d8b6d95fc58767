import { Timeline as Vis } from 'vis-timeline/esnext';
import { markOf } from '../model/layout.ts';
import { inOneBatch } from './batch.ts';
import { Drawing } from './drawing.ts';
import { elementOf } from './elementOf.ts';
import { Geometry } from './geometry.ts';
import { Input } from './input.ts';
import type { PictureCallbacks, PictureSettings, Shown } from './pictureProps.ts';
import { ProgressiveRender } from './progressiveRender.ts';
import { isThrownBy, scriptIn } from './thrownBy.ts';
import { RovingFocus } from './rovingFocus.ts';
import { Tip } from './tip.ts';
import { visOptionsOf } from './visOptions.ts';
import { WindowSync, type RangeChange } from './windowSync.ts';
import styles from './picture.module.css';

/** The script that this module is a part of, with vis-timeline; empty where browsers do not say. */
const ownScript = scriptIn(new Error().stack);

/** So many marks are measured and drawn by a slow phone in less than 50 ms. */
const marksPerTask = 5;

/** So long (ms) after its last move the picture is at rest: an animation or a turn of the wheel goes on sooner. */
const untilRest = 120;

type Task = ReturnType<typeof setTimeout>;

/**
 * Where a picture is in its life. It goes through these in their order, each step in a task of its own so that the page
 * answers meanwhile, and can be removed at any of them.
 */
type Phase =
  /** vis-timeline is yet to be created, by `task`. */
  | { readonly name: 'waiting'; readonly task: Task }
  /** It is yet to be created, once the container is displayed. */
  | { readonly name: 'hidden' }
  /** It is created and shows nothing; `task` puts it into the page. */
  | { readonly name: 'starting'; readonly vis: Vis; readonly task: Task }
  /** It has its lanes, and is given its first marks a few at a time. */
  | { readonly name: 'filling'; readonly vis: Vis; readonly marks: ProgressiveRender }
  /** It is there; `task` draws it at another width. */
  | { readonly name: 'drawn'; readonly vis: Vis; readonly task?: Task }
  | { readonly name: 'removed' };

/**
 * A vis-timeline in `container`, from its creation to its removal. Language, direction and bounds are fixed for its
 * life; what it shows is not. What is drawn is up to `Drawing`, which window is seen to `WindowSync`, and what the
 * reader does to `Input`: here they are put together.
 */
export class Picture {
  readonly #container: HTMLElement;
  /**
   * vis-timeline's own container: `destroy` leaves its direction on it, and the next picture in it would run backwards.
   */
  readonly #root = elementOf('div', `${styles.picture} ${styles.drawn}`);
  readonly #settings: PictureSettings;
  readonly #callbacks: PictureCallbacks;
  readonly #geometry: Geometry;
  readonly #window: WindowSync;
  readonly #drawing: Drawing;
  readonly #focus: RovingFocus;
  readonly #tip: Tip;
  readonly #input: Input;
  readonly #resizes: ResizeObserver;
  readonly #listeners = new AbortController();
  #shown: Shown;
  #phase: Phase;
  /** Waits for the picture to be at rest; null while it is. */
  #resting: Task | null = null;

  constructor(container: HTMLElement, settings: PictureSettings, shown: Shown, callbacks: PictureCallbacks) {
    const { direction } = settings.edition;
    this.#container = container;
    this.#settings = settings;
    this.#callbacks = callbacks;
    this.#shown = shown;
    // First, so that nothing is left behind by a picture in a browser that has none.
    this.#resizes = new ResizeObserver(() => this.#guard(() => this.#resized()));
    this.#geometry = new Geometry(container, direction, settings.bounds);
    this.#window = new WindowSync(this.#geometry, shown.window, (window) => callbacks.onWindowChange(window));
    this.#drawing = new Drawing(this.#root, this.#geometry, settings, this.#seen);
    this.#focus = new RovingFocus(container, (id) => this.#drawing.buttons.buttonOf(id));
    this.#tip = new Tip(container, settings.words);
    this.#input = new Input({
      container,
      direction,
      drawing: this.#drawing,
      window: this.#window,
      focus: this.#focus,
      tip: this.#tip,
      chapters: settings.edition.chapters,
      onSelect: (id) => callbacks.onSelect(id),
      onHelp: () => callbacks.onHelp(),
      guard: (act) => this.#guard(act),
      signal: this.#listeners.signal,
    });
    this.#hearErrors();
    this.#resizes.observe(container);
    this.#phase = this.#waiting();
  }

  /** Brings the picture from what it showed last to `next`, touching only what differs. */
  show(next: Shown): void {
    this.#shown = next;
    this.#window.show(next.window);
    // What is chosen may leave it another width: it is drawn once, for that.
    if (this.#phase.name !== 'drawn' || !this.#geometry.isOutdated) this.#update();
  }

  /** Brings the focus to the mark of the event `id`: now, or as soon as it is drawn. */
  enter(id: string): void {
    const mark = markOf(this.#drawing.marks, id);
    if (mark !== undefined) this.#focus.go(mark);
  }

  /** Takes the picture out of the page, and stops all that it listens to and waits for. */
  remove(): void {
    this.#resizes.disconnect();
    this.#listeners.abort();
    this.#tip.remove();
    // Last, since vis-timeline draws once more, and what has failed may do so again.
    this.#leaveFor({ name: 'removed' });
  }

  /**
   * Does `act`, a task or an answer to an event. React knows of neither: what is thrown there would leave half a
   * picture in the page, or none, without a word.
   */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#phase.name === 'removed') return;
    try {
      this.remove();
    } catch {
      // vis-timeline may not be able to clear itself away; that it failed is told already.
    }
    this.#root.remove();
    this.#callbacks.onFailed(error);
  }

  /** vis-timeline has tasks and listeners of its own, in which only the browser hears of what is thrown. */
  #hearErrors(): void {
    const hear = (event: ErrorEvent) => {
      if (isThrownBy(ownScript, event)) this.#fail(event.error);
    };
    window.addEventListener('error', hear, { signal: this.#listeners.signal });
  }

  #waiting(): Phase {
    return { name: 'waiting', task: setTimeout(() => this.#guard(() => this.#start())) };
  }

  /** Ends the phase that is, with all that came of it, and enters one in which there is no vis-timeline. */
  #leaveFor(next: Phase): void {
    const phase = this.#phase;
    this.#phase = next;
    if ('task' in phase) clearTimeout(phase.task);
    if (phase.name === 'filling') phase.marks.stop();
    this.#window.stop();
    this.#stopResting();
    if ('vis' in phase) phase.vis.destroy();
    this.#root.remove();
  }

  /** Creates vis-timeline, outside the page, and puts it in by a second task. */
  #start(): void {
    if (!this.#geometry.isDisplayed) return this.#leaveFor({ name: 'hidden' });
    const { items, groups } = this.#drawing;
    const options = visOptionsOf(this.#settings, this.#window.seen, this.#drawing);
    const vis = new Vis(this.#root, items, groups, options);
    // It redraws three times in its constructor. Outside the page that does nothing, but it counts redraws without
    // result, and would log "infinite loop in redraw?" at the first real one.
    Object.assign(vis, { redrawCount: 0 });
    // To whoever listens each mark says its date and its lane.
    for (const panel of this.#root.querySelectorAll('.vis-panel:not(.vis-center)'))
      panel.setAttribute('aria-hidden', 'true');
    vis.on('rangechange', (change: RangeChange) => this.#guard(() => this.#moved(change)));
    vis.on('changed', () => this.#guard(() => this.#redrawn()));
    // It redraws for no move before it has settled on its first window. Lanes and marks wait for that.
    const settled = () => {
      vis.off('rangechanged', settled);
      this.#guard(() => this.#fill(vis));
    };
    vis.on('rangechanged', settled);
    const insert = () => {
      this.#container.append(this.#root);
      vis.redraw();
    };
    const task = setTimeout(() => this.#guard(insert));
    this.#phase = { name: 'starting', vis, task };
  }

  /** Gives vis-timeline its lanes, and its first marks a few at a time. */
  #fill(vis: Vis): void {
    const marks = new ProgressiveRender(marksPerTask);
    this.#phase = { name: 'filling', vis, marks };
    this.#update();
    this.#window.start(vis);
    const draw = () => {
      // With nothing new to draw it would not tell that it has drawn.
      if (!this.#update() && marks.isDone) vis.redraw();
    };
    marks.start(this.#drawing.markCount, () => this.#guard(draw));
  }

  /** vis-timeline shows another window: because of a drag or a pinch, or on its way to where it was sent. */
  #moved(change: RangeChange): void {
    this.#window.moved(change);
    if (change.byUser) this.#input.dragged();
    this.#tip.moved();
    this.#stopResting();
    this.#resting = setTimeout(() => this.#guard(() => this.#rest()), untilRest);
    this.#update();
  }

  /** The picture has not moved for a while: its rows are packed for what is seen now. */
  #rest(): void {
    this.#resting = null;
    this.#update();
  }

  #stopResting(): void {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
  }

  /** vis-timeline has drawn. */
  #redrawn(): void {
    const phase = this.#phase;
    // It may draw once more while it is destroyed.
    if (phase.name === 'removed') return;
    this.#drawing.trimAxis();
    this.#drawing.readInOrder();
    this.#focus.restore(this.#drawing.marks, this.#drawing.firstStop);
    this.#tip.follow();
    if (phase.name !== 'filling' || !phase.marks.isDone) return;
    this.#phase = { name: 'drawn', vis: phase.vis };
    this.#callbacks.onDrawn();
  }

  #resized(): void {
    const phase = this.#phase;
    const hasOtherWidth = this.#geometry.measure();
    if (phase.name === 'hidden') {
      if (this.#geometry.isDisplayed) this.#phase = this.#waiting();
    } else if (phase.name !== 'drawn' && !this.#geometry.isDisplayed) {
      // vis-timeline draws nothing in what is hidden, as while the page is printed, and does not make up for it.
      this.#leaveFor({ name: 'hidden' });
    } else if (phase.name !== 'drawn') {
      this.#redraw();
    } else if (hasOtherWidth && phase.task === undefined) {
      // After the page around it: an event that was chosen is there to be read before the picture has made room for it.
      const task = setTimeout(() => {
        this.#phase = { name: 'drawn', vis: phase.vis };
        this.#guard(() => this.#redraw());
      });
      this.#phase = { ...phase, task };
    }
  }

  /** Draws it at the width that it has now. */
  #redraw(): void {
    this.#update();
    if ('vis' in this.#phase) this.#phase.vis.redraw();
  }

  /** What is shown, in the window that is seen. */
  get #seen(): Shown {
    return { ...this.#shown, window: this.#window.seen };
  }

  /** Works out what there is to draw and gives it to vis-timeline; whether that is something new. */
  #update(): boolean {
    const phase = this.#phase;
    this.#drawing.arrange(this.#seen, this.#resting !== null);
    if (phase.name !== 'drawn' && phase.name !== 'filling') return false;
    const most = phase.name === 'drawn' ? Infinity : phase.marks.limit;
    return inOneBatch(phase.vis, () => this.#drawing.fill(most));
  }
}
