import { themes } from '../../ui/theme.ts';
import { frameSizes } from './frameSize.ts';

/** What is known of an option beside how it is read. */
export interface OptionFacts {
  /** Every value as an address has it; null where there are too many. */
  readonly values: readonly string[] | null;
  /** The value that is as if none was given; null where none is. */
  readonly default: string | null;
  /** Whether the height of the frame depends on it in a way that the loader does not know: it knows that of each size. */
  readonly changesHeight: boolean;
}

const yesOrNo = ['1', '0'] as const;

/** The options that the frame reads (`options.ts`). */
export const frameOptions = {
  theme: { values: themes, default: 'auto', changesHeight: false },
  accent: { values: null, default: null, changesHeight: false },
  size: { values: frameSizes, default: 'full', changesHeight: false },
  list: { values: yesOrNo, default: '0', changesHeight: true },
  host: { values: null, default: null, changesHeight: false },
  preview: { values: yesOrNo, default: '0', changesHeight: false },
} as const satisfies Readonly<Record<string, OptionFacts>>;

/** The options that are in the address of the page too, and are read there as here (`src/place`). */
export const pageOptions = {
  event: { values: null, default: null, changesHeight: true },
  from: { values: null, default: null, changesHeight: false },
  to: { values: null, default: null, changesHeight: false },
  chapter: { values: null, default: null, changesHeight: false },
  lanes: { values: ['actor', 'kind'], default: 'actor', changesHeight: true },
  kinds: { values: null, default: null, changesHeight: true },
  lead: { values: null, default: null, changesHeight: true },
  who: { values: null, default: null, changesHeight: true },
  chapters: { values: null, default: null, changesHeight: true },
  headlines: { values: yesOrNo, default: '0', changesHeight: true },
  disputed: { values: yesOrNo, default: '0', changesHeight: true },
  corrected: { values: yesOrNo, default: '0', changesHeight: true },
} as const satisfies Readonly<Record<string, OptionFacts>>;

/** The name of an option, in the address of a frame and as an attribute of the element. */
export type OptionName = FrameOption | keyof typeof pageOptions;

/** The name of an option that the frame reads. */
export type FrameOption = keyof typeof frameOptions;

/** The options of a frame by their names. Editors are told of each in the table of `docs/embedding.md`. */
export const optionTable: Readonly<Record<OptionName, OptionFacts>> = { ...frameOptions, ...pageOptions };

/** Options as an address has them; those that are left out are as at first. */
export type WrittenOptions = Readonly<Partial<Record<OptionName, string>>>;
