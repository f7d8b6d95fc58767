import { DataSet } from 'vis-data/esnext';
import type { Direction } from '../i18n/locale.ts';
import { axisStepOf, type AxisStep } from '../model/axisTicks.ts';
import { drawnAt, isInWindow, markOf, type Layout, type Mark } from '../model/layout.ts';
import { sceneOf, type SceneMark } from '../model/scene.ts';
import type { TimeWindow } from '../time/window.ts';
import { trimAxis } from './axis.ts';
import type { Geometry } from './geometry.ts';
import { itemOf, sameItem, type Item } from './items.ts';
import { groupsOf, sameGroup, type Group } from './laneLabel.ts';
import { LayoutMemo } from './layoutMemo.ts';
import { MarkButtons } from './markButtons.ts';
import type { PictureSettings, Shown, View } from './pictureProps.ts';
import { reconcile } from './reconcile.ts';
import { applySizes } from './sizes.ts';
import { packingZoomOf } from './zoomSteps.ts';

/**
 * What is drawn: the lanes and marks of the window, in the data sets from which vis-timeline draws them, and what it
 * leaves to us, which are the buttons of the marks, the sizes of everything, and which labels of the axis have room.
 */
export class Drawing {
  /** The lanes and marks that vis-timeline draws. */
  readonly groups = new DataSet<Group>();
  readonly items = new DataSet<Item>();
  readonly buttons: MarkButtons;
  /** vis-timeline keeps this very object, and reads it each time it draws the axis. */
  readonly axisStep: AxisStep;
  readonly #root: HTMLElement;
  readonly #geometry: Geometry;
  readonly #direction: Direction;
  readonly #layouts: LayoutMemo;
  readonly #bounds: TimeWindow;
  #shown: Shown;
  #isMoving = false;
  /** The marks that vis-timeline has. */
  #given: readonly SceneMark[] = [];

  /** Sizes are told to the style sheets of `root`. The window of `shown` is the one that is seen. */
  constructor(root: HTMLElement, geometry: Geometry, settings: PictureSettings, shown: Shown) {
    const { edition, words, bounds } = settings;
    this.#root = root;
    this.#geometry = geometry;
    this.#bounds = bounds;
    this.#direction = edition.direction;
    this.#layouts = new LayoutMemo(edition);
    this.buttons = new MarkButtons(words);
    this.#shown = shown;
    this.axisStep = this.#wantedStep;
    applySizes(root, this.#layout, geometry.tier);
  }

  /**
   * From now on there is this to draw; the window of `shown` is the one that is seen, for a moment only where it
   * `isMoving`: then rows stay as they are packed where that is good enough. Lanes and marks follow by `fill`.
   */
  arrange(shown: Shown, isMoving = false): void {
    this.#shown = shown;
    this.#isMoving = isMoving;
    const layout = this.#layout;
    applySizes(this.#root, layout, this.#geometry.tier);
    Object.assign(this.axisStep, this.#wantedStep);
  }

  /**
   * Gives vis-timeline the lanes and the first `most` marks, as far as they differ from those it has. Whether anything
   * did: then it will draw, and tell so, by itself.
   */
  fill(most = Infinity): boolean {
    const scene = this.#scene.slice(0, most);
    const { events, window } = this.#shown;
    this.buttons.show(scene, events, window);
    this.#given = scene;
    const hasOtherLanes = reconcile(this.groups, groupsOf(this.#layout.lanes), sameGroup);
    return reconcile(this.items, scene.map(itemOf), sameItem) || hasOtherLanes;
  }

  /**
   * vis-timeline has put marks into the page, lane by lane: they are read in the order of time, as arrow keys go. Those
   * that it was given for the next drag only are not in the page yet.
   */
  readInOrder(): void {
    const drawn = this.#given.flatMap(({ id }) => this.buttons.buttonOf(id) ?? []);
    const ids = drawn.flatMap((button) => (this.#root.contains(button) ? button.id : [])).join(' ');
    if (ids === '') this.#root.removeAttribute('aria-owns');
    else if (ids !== this.#root.getAttribute('aria-owns')) this.#root.setAttribute('aria-owns', ids);
  }

  /** Hides the labels of the axis, which vis-timeline has drawn, that have no room. */
  trimAxis(): void {
    const { start, end } = this.#shown.window;
    const tierWidth = (end - start) / this.#packingMsPerPx;
    trimAxis(this.#root, this.#geometry.axisWidth, tierWidth, this.#direction);
  }

  /** All marks, whether they are seen or not. */
  get marks(): readonly Mark[] {
    return this.#layout.marks;
  }

  /** How many marks the window shows. */
  get markCount(): number {
    return this.#scene.length;
  }

  /**
   * The mark at which the reader enters the picture by Tab: the selected one where it is seen, else the first that is.
   */
  get firstStop(): Mark | undefined {
    const { selected, window } = this.#shown;
    const isSeen = (mark: Mark) => isInWindow(mark, window);
    const own = selected === null ? undefined : markOf(this.marks, selected);
    return own !== undefined && isSeen(own) ? own : this.marks.find(isSeen);
  }

  /** What is seen, as it is drawn. */
  get view(): View {
    const { window, selected } = this.#shown;
    return { layout: drawnAt(this.#layout, this.#geometry.msPerPxOf(window)), window, selected };
  }

  /** The time (UTC ms) at `clientX`. */
  timeAt(clientX: number): number {
    return this.#geometry.timeAt(clientX, this.#shown.window);
  }

  /** px */
  get axisWidth(): number {
    return this.#geometry.axisWidth;
  }

  /** The zoom (ms per px) at which rows are packed when the picture is at rest. */
  get #packingMsPerPx(): number {
    return this.#geometry.packingMsPerPxOf(this.#shown.window);
  }

  get #wantedStep(): AxisStep {
    const { start, end } = this.#shown.window;
    return { ...axisStepOf(this.#packingMsPerPx, end - start) };
  }

  /** In the rows of the tier. */
  get #layout(): Layout {
    const { events, lanes: choice, selected } = this.#shown;
    const { isStrip } = this.#geometry;
    const wanted = this.#packingMsPerPx;
    const { zoom } = this.#layouts;
    const widest = this.#geometry.packingMsPerPxOf(this.#bounds);
    const msPerPx = this.#isMoving && zoom !== null ? packingZoomOf(wanted, zoom, widest) : wanted;
    return this.#layouts.layoutOf({ events, choice, selected, isStrip, msPerPx });
  }

  /** The marks that the window shows. */
  get #scene(): SceneMark[] {
    const { window } = this.#shown;
    return sceneOf(this.#layout, window, this.#geometry.msPerPxOf(window));
  }
}
