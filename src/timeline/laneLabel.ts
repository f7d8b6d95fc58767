import type { Lane } from '../model/lanes.ts';
import { elementOf } from './elementOf.ts';
import type { MarkWords } from './markWords.ts';
import styles from './picture.module.css';

/** A lane as vis-timeline is told about it. */
export interface Group extends Pick<Lane, 'id' | 'name' | 'height'> {
  readonly order: number;
  /** Our own element is put in by the template. */
  readonly content: '';
}

/** The name of a lane. Its height is that of the lane: vis-timeline makes a lane as high as its label. */
export function laneLabel(group: Group, words: MarkWords): HTMLElement {
  const label = elementOf('div', styles.lane);
  label.style.setProperty('block-size', `${group.height}px`);
  const text = document.createElement('span');
  text.textContent = words.laneName(group);
  label.append(text);
  return label;
}

/** The lanes as vis-timeline is told about them. */
export function groupsOf(lanes: readonly Lane[]): Group[] {
  return lanes.map(({ id, name, height }, order) => ({ id, name, height, order, content: '' }));
}

/** Whether vis-timeline would draw both alike. */
export function sameGroup(a: Group, b: Group): boolean {
  return a.name === b.name && a.height === b.height && a.order === b.order;
}
