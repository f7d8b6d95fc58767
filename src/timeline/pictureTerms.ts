import type { Digits } from '../i18n/language.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import type { TimeWindow } from '../time/window.ts';
import type { MarkWords } from './markWords.ts';

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

/** What the reader asks for, and what is told. */
export interface PictureCalls {
  onSelect(id: string): void;
  onWindowChange(window: TimeWindow): void;
  /** It has been drawn for the first time. */
  onDrawn(): void;
}
