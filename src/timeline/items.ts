import type { Mark } from '../model/layout.ts';
import { looksOf, type Looks } from './looks.ts';
import styles from './items.module.css';

/** What vis-timeline is told about a mark: where it is, and how it looks. */
export interface Item extends Looks {
  readonly id: string;
  readonly group: string;
  readonly type: 'range';
  /** Of our style sheet. */
  readonly className: string;
  /** Our own element is put in by the template. */
  readonly content: '';
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

/** The fields of an item that it shows as `data-` attributes. */
export const itemAttributes = ['row', 'kind', 'shape', 'edges', 'sure', 'state', 'chapters'];

/** `mark` as vis-timeline is told about it. */
export function itemOf(mark: Mark): Item {
  return {
    id: mark.id,
    group: mark.lane,
    type: 'range',
    className: styles.item ?? '',
    content: '',
    start: mark.start,
    end: mark.end,
    row: mark.row,
    ...looksOf(mark),
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
