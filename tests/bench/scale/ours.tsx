import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LocaleProvider } from '../../../src/i18n/LocaleProvider.tsx';
import type { EditionEvent } from '../../../src/model/edition.ts';
import { filterCounts, matching, noFilters, type Filters } from '../../../src/model/filter.ts';
import { everything, type Searcher } from '../../../src/model/search.ts';
import { searcherOf } from '../../../src/search/searcher.ts';
import type { TimeWindow } from '../../../src/time/window.ts';
import { Timeline } from '../../../src/timeline/Timeline.tsx';
import type { Act, Given, Subject } from './contract.ts';
import { nextFrame, timeOf } from './frameRecorder.ts';

/** What of the picture changes. */
interface Shown {
  readonly events: readonly EditionEvent[];
  readonly selected: string | null;
  readonly window: TimeWindow;
}

/** The live picture of `given` in `root`, with what the page works out for it. */
export function ours(root: HTMLElement, given: Given): Subject {
  const { edition } = given;
  const reactRoot = createRoot(root);
  const drawn = new EventTarget();
  let shown: Shown = { events: edition.events, selected: null, window: edition.opening };

  const show = (changes: Partial<Shown>) => {
    shown = { ...shown, ...changes };
    reactRoot.render(
      <LocaleProvider language={edition.language} messages={given.messages} digits={null}>
        <Timeline
          edition={edition}
          {...shown}
          lanes="actor"
          permalinkOf={(id) => `#${id}`}
          onSelect={(selected) => show({ selected })}
          onWindowChange={(window) => show({ window })}
          onDrawn={() => drawn.dispatchEvent(new Event('drawn'))}
        />
      </LocaleProvider>,
    );
  };
  const search = searcherOf(given.searchIndex);
  const filter = (filters: Filters) => show(shownBy(given, filters, search));

  const [kind] = edition.kinds;
  const seen = edition.events.find(({ span }) => span.earliest > edition.opening.start);
  const acts: Readonly<Record<Act, readonly [there: () => void, back: () => void]>> = {
    filter: [
      () => filter({ ...noFilters, kinds: kind === undefined ? [] : [kind.id] }),
      () => filter(noFilters),
    ],
    search: [() => filter({ ...noFilters, query: 'har' }), () => filter(noFilters)],
    choose: [() => show({ selected: seen?.id ?? null }), () => show({ selected: null })],
  };
  return {
    async draw() {
      const start = performance.now();
      show({});
      await new Promise((resolve) => {
        drawn.addEventListener('drawn', resolve);
      });
      await nextFrame();
      return performance.now() - start;
    },
    async act(act) {
      const [there, back] = acts[act];
      return Math.max(await timeOf(() => flushSync(there)), await timeOf(() => flushSync(back)));
    },
  };
}

/** What is worked out whenever filters change: the events that they leave, and how many each choice would. */
function shownBy({ edition }: Given, filters: Filters, search: Searcher): Pick<Shown, 'events'> {
  const { query } = filters;
  const isFound = query === '' ? everything : search(query, edition).isFound;
  filterCounts(edition, filters, isFound);
  return { events: matching(edition, filters, isFound) };
}
