import { day } from '../time/span.ts';
import { dateFault } from './checkTime.ts';
import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import type { Story } from './story.ts';

const storyFile = 'src/story/story.ts';

/** What is wrong with the days on which the story was published and last changed, seen at `now` (UTC ms). */
export function publicationMistakes(filed: readonly Filed[], story: Story, now: number): readonly Mistake[] {
  const [published, updated] = [at(story, 'published'), at(story, 'updated')];
  const faults = [
    { field: 'published', fault: dayFault(published, now) },
    { field: 'updated', fault: dayFault(updated, now) ?? earlyFault(updated, published) },
  ];
  return [
    ...faults.flatMap(({ field, fault }) =>
      fault === null ? [] : [{ file: storyFile, id: 'story', field, ...fault }],
    ),
    ...filed.flatMap(({ sort, file, id, value }) => {
      const changed = sort === 'event' ? at(value, 'updated') : undefined;
      const fault = dayFault(changed, now) ?? earlyFault(changed, published) ?? lateFault(changed, updated);
      return fault === null ? [] : [{ file, id, field: 'updated', ...fault }];
    }),
  ];
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

function earlyFault(updated: unknown, published: unknown): Fault | null {
  return isPlainDay(updated) && isPlainDay(published) && updated < published
    ? {
        problem: `“${updated}” is before the story was published (${published})`,
        mend: 'Write the day of the last change that readers saw.',
      }
    : null;
}

function lateFault(updated: unknown, storyUpdated: unknown): Fault | null {
  return isPlainDay(updated) && isPlainDay(storyUpdated) && updated > storyUpdated
    ? {
        problem: `“${updated}” is after the story’s own (${storyUpdated})`,
        mend: `Set \`updated\` in ${storyFile} to the same day.`,
      }
    : null;
}

/** When a plain day begins (UTC ms), or null where `date` is none. */
function timeOf(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && dateFault(date) === null ? Date.parse(date) : null;
}

function isPlainDay(date: unknown): date is string {
  return typeof date === 'string' && timeOf(date) !== null;
}
