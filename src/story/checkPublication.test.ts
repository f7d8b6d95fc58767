// @vitest-environment node
import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { soundStory } from '../../tests/fixtures/soundStory.ts';
import { mistakesIn } from './check.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a story without a day of publication',
    change: { published: gone },
    says: [
      'src/story/story.ts',
      'story › published: is missing. Add it; src/story/types.ts says what it holds.',
    ],
  },
  {
    fault: 'a month for a day',
    change: { published: '2025-11' },
    says: [
      'src/story/story.ts',
      'story › published: “2025-11” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'a day that the calendar does not have',
    change: { updated: '2025-02-30' },
    says: [
      'src/story/story.ts',
      'story › updated: “2025-02-30” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'a story published in the future',
    change: { published: '2026-03-01', updated: '2026-03-01', 'events/break/planned-talks/updated': gone },
    says: [
      'src/story/story.ts',
      'story › published: “2026-03-01” is in the future. Write the day on which readers see it.',
      'story › updated: “2026-03-01” is in the future. Write the day on which readers see it.',
    ],
  },
  {
    fault: 'a change before there was a story',
    change: { updated: '2025-11-01', 'events/break/planned-talks/updated': gone },
    says: [
      'src/story/story.ts',
      'story › updated: “2025-11-01” is before the story was published (2025-11-23). Write the day of the last change that readers saw.',
    ],
  },
  {
    fault: 'an event that changed before there was a story',
    change: { 'events/break/planned-talks/updated': '2025-11-01' },
    says: [
      'src/story/events/break.ts',
      'planned-talks › updated: “2025-11-01” is before the story was published (2025-11-23). Write the day of the last change that readers saw.',
    ],
  },
  {
    fault: 'an event that changed after the story did',
    change: { 'events/break/planned-talks/updated': '2025-12-02' },
    says: [
      'src/story/events/break.ts',
      'planned-talks › updated: “2025-12-02” is after the story’s own (2025-12-01). Set `updated` in src/story/story.ts to the same day.',
    ],
  },
  {
    fault: 'an event whose last change has a time of day',
    change: { 'events/break/planned-talks/updated': '2025-12-01T10:00' },
    says: [
      'src/story/events/break.ts',
      'planned-talks › updated: “2025-12-01T10:00” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
  {
    fault: 'an event whose last change is no text',
    change: { 'events/break/planned-talks/updated': 20251201 },
    says: [
      'src/story/events/break.ts',
      'planned-talks › updated: is 20251201, not a text. src/story/types.ts says what it holds.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('lets an editor east of Greenwich write a day that has not begun in UTC', () => {
  expect(mistakesIn({ ...soundStory, updated: '2025-12-02' }, Date.UTC(2025, 11, 1, 12))).toEqual([]);
  expect(mistakesIn({ ...soundStory, updated: '2025-12-03' }, Date.UTC(2025, 11, 1, 12))).toHaveLength(1);
});
