import type { EditionEvent } from '../model/edition.ts';
import type { SceneMark } from '../model/scene.ts';

/** What vis-timeline is told about a mark: where it is, and what our style sheet needs to draw it. */
export interface Item {
  readonly id: string;
  readonly group: string;
  readonly type: 'range';
  /** Our own element is put in by the template. */
  readonly content: '';
  readonly start: number;
  readonly end: number;
  /** Become `data-` attributes. */
  readonly row: number;
  readonly kind: string;
  readonly shape: 'point' | 'bar';
  readonly edges: 'sharp' | 'soft';
  readonly sure: 'yes' | 'about' | 'perhaps' | 'announced';
  readonly state: 'selected' | 'plain';
}

/** The fields of an item that it shows as `data-` attributes. */
export const itemAttributes = ['row', 'kind', 'shape', 'edges', 'sure', 'state'];

function sureOf({ announcedOnly, span }: EditionEvent): Item['sure'] {
  if (announcedOnly) return 'announced';
  if (span.uncertain) return 'perhaps';
  return span.approximate ? 'about' : 'yes';
}

/** The kind that all events of a mark share, else `several`. */
export function kindOf({ events: [first, ...others] }: SceneMark): string {
  return others.every(({ kind }) => kind === first.kind) ? first.kind : 'several';
}

/** `mark` as vis-timeline is told about it. */
export function itemOf(mark: SceneMark): Item {
  const [event] = mark.events;
  const cluster = mark.events.length > 1;
  return {
    id: mark.id,
    group: mark.lane,
    type: 'range',
    content: '',
    start: mark.start,
    end: mark.end,
    row: mark.row,
    kind: kindOf(mark),
    shape: mark.start === mark.end ? 'point' : 'bar',
    edges: event.span.precision === 'day' && !event.span.open ? 'sharp' : 'soft',
    sure: cluster ? 'yes' : sureOf(event),
    state: mark.selected ? 'selected' : 'plain',
  };
}

/** Whether vis-timeline would draw both alike. */
export function sameItem(a: Item, b: Item): boolean {
  return (
    a.group === b.group &&
    a.start === b.start &&
    a.end === b.end &&
    a.row === b.row &&
    a.kind === b.kind &&
    a.edges === b.edges &&
    a.sure === b.sure &&
    a.state === b.state
  );
}
