import type { Digits } from '../i18n/language.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import type { Layout } from '../model/layout.ts';
import type { TimeWindow } from '../time/window.ts';
import type { MarkWords } from './markWords.ts';

/** What is fixed for the life of a picture. */
export interface PictureSettings {
  readonly edition: Edition;
  readonly digits: Digits;
  readonly words: MarkWords;
  /** Beyond it there is nothing to see. */
  readonly bounds: TimeWindow;
}

/** What the picture shows; it may change at any time. `window` is what the page asks for. */
export interface Shown {
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
  readonly selected: string | null;
  readonly window: TimeWindow;
}

/** What the reader sees at the moment. */
export interface View {
  /** At the zoom at which it is drawn. */
  readonly layout: Layout;
  readonly window: TimeWindow;
  readonly selected: string | null;
}

/** What the page is told. */
export interface PictureCallbacks {
  /** The reader chose an event. */
  onSelect(id: string): void;
  /** The reader moved the picture, or asks for another window. */
  onWindowChange(window: TimeWindow): void;
  /** The reader wants to know what keys do. */
  onHelp(): void;
  /** It has been drawn for the first time. */
  onDrawn(): void;
  /** Something was thrown while it was made, drawn or used. It has been removed, and nothing more is told of it. */
  onFailed(error: unknown): void;
}
