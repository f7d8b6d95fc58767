import type { LocaleResources } from '../../../src/page/loading/localeResources.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';

/** What the page is given: a story in one language, what is searched in all, and the colours of its kinds as rules. */
export interface Given extends LocaleResources {
  readonly searchIndex: SearchIndex;
  readonly kindStyles: string;
}

/** What a reader does in one step, in the picture or beside it. */
export type Act = 'filter' | 'search' | 'choose';

/** A picture of the story that can be asked for. */
export interface Subject {
  /** Draws it; ms until it is in the page. */
  draw(): Promise<number>;
  /** Does one thing, and undoes it; ms from each to the frame after, of both the longer. Null where it has no such thing. */
  act(act: Act): Promise<number | null>;
}

/** The pictures that are compared. */
export type SubjectName = 'ours' | 'plain';

/** What the page offers to whoever measures it. */
interface BenchPage {
  readonly subjects: Readonly<Record<SubjectName, Subject>>;
  /** Begins to note when frames come, and how many nodes the picture has. */
  record(): void;
  /** Ends it: the time from each frame to the next (ms), and the most nodes that there were. */
  recorded(): { readonly frames: readonly number[]; readonly nodes: number };
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}
