import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { EditionEvent } from '../../../src/model/edition.ts';
import type { Act, Given, Subject } from './contract.ts';
import { nextFrame, timeOf } from './frameRecorder.ts';

/** A vis-timeline as its documentation sets one up: one item for each event, stacked in lanes. */
export function plain(root: HTMLElement, { edition }: Given): Subject {
  const items = new DataSet<Item>();
  const all = edition.events.map(itemOf);
  const [kind] = edition.kinds;
  const seen = edition.events.find(({ span }) => span.earliest > edition.opening.start);
  let timeline: Timeline | null = null;
  return {
    async draw() {
      const start = performance.now();
      items.add(all);
      const lanes = edition.lanes.map(({ id, name }) => ({ id, content: name }));
      timeline = new Timeline(root, items, lanes, {
        start: edition.opening.start,
        end: edition.opening.end,
        min: edition.bounds.start,
        max: edition.bounds.end,
        zoomKey: 'ctrlKey',
      });
      await new Promise<void>((resolve) => {
        timeline?.on('changed', () => resolve());
      });
      await nextFrame();
      return performance.now() - start;
    },
    async act(act) {
      const does: Readonly<Partial<Record<Act, readonly [there: () => void, back: () => void]>>> = {
        filter: [
          () => items.remove(edition.events.filter((event) => event.kind !== kind?.id).map(({ id }) => id)),
          () => items.update(all),
        ],
        choose: [() => timeline?.setSelection(seen?.id ?? []), () => timeline?.setSelection([])],
      };
      const done = does[act];
      return done === undefined ? null : Math.max(await timeOf(done[0]), await timeOf(done[1]));
    },
  };
}

interface Item {
  readonly id: string;
  readonly group: string;
  readonly content: string;
  readonly start: number;
  readonly end?: number;
}

function itemOf({ id, lane, title, span }: EditionEvent): Item {
  const item = { id, group: lane, content: title, start: span.earliest };
  return span.precision === 'day' ? item : { ...item, end: span.latest };
}
