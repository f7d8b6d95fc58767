import type { EditionEvent } from '../model/edition.ts';
import { leadOf, type SceneMark } from '../model/lanes.ts';
import { elementOf } from './elementOf.ts';
import type { MarkWords } from './markWords.ts';
import styles from './marks.module.css';

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
function kindOf({ events: [first, ...others] }: SceneMark): string {
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

function iconOf(kind: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-kind-${kind}`);
  svg.append(use);
  return svg;
}

/** A button without words; `dress` gives it those of a mark. It is no Tab stop until it is made one. */
export function bareButton(): HTMLButtonElement {
  const button = elementOf('button', styles.mark);
  button.type = 'button';
  button.tabIndex = -1;
  button.append(elementOf('span', styles.badge), elementOf('span', styles.label));
  return button;
}

/** Makes `button` show `mark`. Texts are set as text: nothing in the story can become an element. */
export function dress(button: HTMLButtonElement, mark: SceneMark, words: MarkWords): void {
  const [badge, label] = button.children;
  if (!(badge instanceof HTMLElement) || !(label instanceof HTMLElement)) return;
  const lead = leadOf(mark);
  const cluster = mark.events.length > 1;
  const kind = kindOf(mark);
  button.dataset['kind'] = kind;
  button.dataset['weight'] = String(lead.importance);
  button.toggleAttribute('data-cluster', cluster);
  button.setAttribute('aria-label', words.name(mark));
  if (mark.selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  // Drawn by the style sheet: the name has the number already, in a sentence.
  badge.dataset['count'] = cluster ? words.count(mark) : '';
  badge.replaceChildren(...(cluster ? [] : [iconOf(kind)]));
  label.textContent = lead.title;
  fit(button, mark.label);
}

/** Whether a button that shows `a` also shows `b`, but for the width of its label. */
export function sameFace(a: SceneMark, b: SceneMark): boolean {
  return (
    a.selected === b.selected &&
    a.events.length === b.events.length &&
    a.events.every((event, index) => event === b.events[index])
  );
}

/** Gives the label of `button` its room (px); without any it is not there. */
export function fit(button: HTMLButtonElement, room: number): void {
  button.toggleAttribute('data-labelled', room > 0);
  button.style.setProperty('--room', `${room}px`);
}
