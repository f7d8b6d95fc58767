import type { Locale } from '../i18n/locale.ts';
import type { Filters } from '../model/filter.ts';
import type { ChoiceFilterParam, SwitchFilterParam } from '../model/filterTable.ts';
import type { LaneChoice } from '../model/lanes.ts';
import type { TimeWindow } from '../time/window.ts';

/** Where the reader is. Its serialised form is the address. */
export interface Place {
  readonly locale: Locale;
  /** The id of the selected event. */
  readonly event: string | null;
  /** What the picture shows. */
  readonly window: TimeWindow;
  /** What the bands of the picture stand for. */
  readonly lanes: LaneChoice;
  readonly filters: Filters;
}

/** Something in an address that means nothing here and was dropped. */
export interface Repair {
  readonly part: 'event' | 'window' | 'chapter' | 'lanes' | ChoiceFilterParam | SwitchFilterParam;
  /** What the address said. */
  readonly value: string;
}

/** A place with what had to be dropped to get there. */
export interface Arrival {
  readonly place: Place;
  readonly repairs: readonly Repair[];
}
