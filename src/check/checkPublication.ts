import type { Story } from '../story/story.ts';
import { day } from '../time/span.ts';
import { dateFault, spanIfAny } from './checkTime.ts';
import { at, itemsOf, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

/**
 * What is wrong with the days of the record, seen at `now` (UTC ms): when the story was published, up to when events
 * are recorded, when something was changed, and when an answer was looked for.
 */
export function publicationMistakes(
  filed: readonly Filed[],
  story: Story,
  { folder, now }: { readonly folder: string; readonly now: number },
): readonly Mistake[] {
  const [published, recordedUntil] = [at(story, 'published'), at(story, 'recordedUntil')];
  const ofStory = (field: string, fault: Fault | null): readonly Mistake[] =>
    fault === null ? [] : [{ file: `${folder}/story.ts`, id: 'story', field, ...fault }];
  return [
    ...ofStory('published', dayFault(published, now)),
    ...ofStory('recordedUntil', dayFault(recordedUntil, now) ?? unrecordedFault(filed, recordedUntil, now)),
    ...revisionFaults(at(story, 'revisions'), published, now).map((fault) => ({
      file: `${folder}/revisions.ts`,
      id: 'story',
      ...fault,
    })),
    ...filed
      .filter(({ sort }) => sort === 'event')
      .flatMap(({ file, id, value }) =>
        [
          ...revisionFaults(at(value, 'revisions'), published, now),
          ...searchFaults(at(value, 'unanswered'), now),
        ].map((fault) => ({ file, id, ...fault })),
      ),
  ];
}

type FieldFault = Fault & { readonly field: string };

/** What is wrong with the days of a list of revisions: each a day since publication, and later than the one before. */
function revisionFaults(revisions: unknown, published: unknown, now: number): readonly FieldFault[] {
  const days = itemsOf(revisions).map((revision) => at(revision, 'day'));
  return days.flatMap((changed, index) => {
    const fault =
      dayFault(changed, now) ?? earlyFault(changed, published) ?? disorderFault(changed, days[index - 1]);
    return fault === null ? [] : [{ field: `revisions[${index}].day`, ...fault }];
  });
}

function searchFaults(unanswered: unknown, now: number): readonly FieldFault[] {
  return itemsOf(unanswered).flatMap((one, index) => {
    const fault = dayFault(at(one, 'searched'), now);
    return fault === null ? [] : [{ field: `unanswered[${index}].searched`, ...fault }];
  });
}

/** What is wrong with a day by itself; nothing where there is none, which is a matter of shape. */
function dayFault(date: unknown, now: number): Fault | null {
  if (typeof date !== 'string') return null;
  const time = timeOf(date);
  if (time === null)
    return { problem: `“${date}” is not a day of the calendar`, mend: 'Write it as 2026-11-23.' };
  // A day ahead is allowed: east of Greenwich, tomorrow begins before it does in UTC.
  return time > now + day
    ? { problem: `“${date}” is in the future`, mend: 'Write the day on which readers see it.' }
    : null;
}

function earlyFault(changed: unknown, published: unknown): Fault | null {
  return isPlainDay(changed) && isPlainDay(published) && changed < published
    ? {
        problem: `“${changed}” is before the story was published (${published})`,
        mend: 'Write the day on which readers first saw the change.',
      }
    : null;
}

function disorderFault(changed: unknown, before: unknown): Fault | null {
  if (!isPlainDay(changed) || !isPlainDay(before) || changed > before) return null;
  return changed === before
    ? { problem: `“${changed}” has a revision already`, mend: 'Make one of both: readers see one a day.' }
    : {
        problem: `“${changed}” is before the revision above it (${before})`,
        mend: 'Write revisions earliest first.',
      };
}

/**
 * An event that happened after the day up to which events are said to be recorded; what is still to come may be told.
 */
function unrecordedFault(filed: readonly Filed[], recordedUntil: unknown, now: number): Fault | null {
  const end = isPlainDay(recordedUntil) ? Date.parse(recordedUntil) + day : Infinity;
  const later = filed.find(({ sort, value }) => {
    const begun = sort === 'event' ? (spanIfAny(at(value, 'date'))?.earliest ?? null) : null;
    return begun !== null && begun >= end && begun <= now;
  });
  return later === undefined
    ? null
    : {
        problem: `“${String(recordedUntil)}” is before “${later.id}”, which is recorded`,
        mend: 'Write the day up to which events were looked for.',
      };
}

/** When a plain day begins (UTC ms), or null where `date` is none. */
function timeOf(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && dateFault(date) === null ? Date.parse(date) : null;
}

function isPlainDay(date: unknown): date is string {
  return typeof date === 'string' && timeOf(date) !== null;
}
