import { eventOf, type Subject } from './subject.ts';

/** When a page was published and what it says last changed: days such as `2026-11-23`. */
export interface Publication {
  /** Null where it is not known. */
  readonly published: string | null;
  readonly updated: string;
}

/** When the page of `subject` was published. An event dated later than the story may have been added or changed then. */
export function publicationOf(subject: Pick<Subject, 'page' | 'edition'>): Publication {
  const { published, updated } = subject.edition;
  const event = eventOf(subject);
  if (event === null) return { published, updated };
  return { published: event.updated === published ? published : null, updated: event.updated };
}
