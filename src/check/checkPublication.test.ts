import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { soundLanguages, soundStory } from '../../tests/fixtures/soundStory.ts';
import { mistakesIn } from './check.ts';

const talks = 'events/break/planned-talks/revisions';
const text = { en: 'A change.', ar: 'تعديل.' };

const slips: readonly Slip[] = [
  {
    fault: 'a story without a day of publication',
    change: { published: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › published: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a month for a day',
    change: { published: '2025-11' },
    says: [
      'src/stories/sound/story.ts',
      'story › published: “2025-11” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'a day that the calendar does not have',
    change: { recordedUntil: '2025-02-30' },
    says: [
      'src/stories/sound/story.ts',
      'story › recordedUntil: “2025-02-30” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'a story published in the future',
    change: { published: '2026-03-01', [talks]: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › published: “2026-03-01” is in the future. Write the day on which readers see it.',
    ],
  },
  {
    fault: 'events recorded up to a day that has not come',
    change: { recordedUntil: '2026-03-01' },
    says: [
      'src/stories/sound/story.ts',
      'story › recordedUntil: “2026-03-01” is in the future. Write the day on which readers see it.',
    ],
  },
  {
    fault: 'an event that is later than the day up to which events are recorded',
    change: { recordedUntil: '2022-10-22' },
    says: [
      'src/stories/sound/story.ts',
      'story › recordedUntil: “2022-10-22” is before “planned-talks”, which is recorded. Write the day up to which events were looked for.',
    ],
  },
  {
    fault: 'a story that changed before there was one',
    change: { revisions: [{ day: '2025-11-01', sort: 'corrected', text }] },
    says: [
      'src/stories/sound/revisions.ts',
      'story › revisions[0].day: “2025-11-01” is before the story was published (2025-11-23). Write the day on which readers first saw the change.',
    ],
  },
  {
    fault: 'a change of the story in words that are no sentence',
    change: { revisions: [{ day: '2025-12-01', sort: 'corrected', text: { ...text, en: 'A change' } }] },
    says: [
      'src/stories/sound/revisions.ts',
      'story › revisions[0].text.en: does not end with a full stop. Write whole sentences.',
    ],
  },
  {
    fault: 'an event that changed before there was a story',
    change: { [`${talks}/0/day`]: '2025-11-01' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[0].day: “2025-11-01” is before the story was published (2025-11-23). Write the day on which readers first saw the change.',
    ],
  },
  {
    fault: 'revisions that are not in their order',
    change: { [`${talks}/0/day`]: '2025-12-05' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].day: “2025-12-01” is before the revision above it (2025-12-05). Write revisions earliest first.',
    ],
  },
  {
    fault: 'two revisions of one day',
    change: { [`${talks}/0/day`]: '2025-12-01' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].day: “2025-12-01” has a revision already. Make one of both: readers see one a day.',
    ],
  },
  {
    fault: 'a revision with a time of day',
    change: { [`${talks}/1/day`]: '2025-12-01T10:00' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].day: “2025-12-01T10:00” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'a revision whose day is no text',
    change: { [`${talks}/1/day`]: 20251201 },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].day: is 20251201, not a text. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a revision that says nothing',
    change: { [`${talks}/1/text/en`]: 'Corrected' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].text.en: does not end with a full stop. Write whole sentences.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

/** What is said at noon on 1 December 2025 of a story that changed on `day`. */
const mistakesAtNoon = (day: string) =>
  mistakesIn({ ...soundStory, revisions: [{ day, sort: 'clarified', text }] }, soundLanguages, {
    folder: 'src/stories/sound',
    now: Date.UTC(2025, 11, 1, 12),
  });

it('lets an editor east of Greenwich write a day that has not begun in UTC', () => {
  expect(mistakesAtNoon('2025-12-02')).toEqual([]);
  expect(mistakesAtNoon('2025-12-03')).toHaveLength(1);
});
