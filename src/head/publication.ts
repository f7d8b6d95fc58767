import { eventOf, type Subject } from './subject.ts';

/** When a page was published and what it says last changed: days such as `2026-11-23`. */
export interface Publication {
  readonly published: string;
  readonly updated: string;
}

/** When the page of `subject` was published, and when it last changed. */
export function publicationOf(subject: Pick<Subject, 'page' | 'edition'>): Publication {
  const { published, updated } = eventOf(subject) ?? subject.edition;
  return { published, updated };
}
