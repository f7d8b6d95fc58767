import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a date that is not EDTF',
    change: { 'events/break/severed-ties/date': '7 Sept 2022' },
    says: [
      'src/stories/sound/events/break.ts',
      expect.stringMatching(
        /^severed-ties › date: “7 Sept 2022” is not a date of the story: .+ Write 2022, 2022-05, /u,
      ),
    ],
  },
  {
    fault: 'a day that the calendar does not have',
    change: { 'events/break/severed-ties/date': '2022-02-30' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › date: 2022-02-30 is not a day of the calendar. Look the date up in a source.',
    ],
  },
  {
    fault: 'an end before the start',
    change: { 'events/break/severed-ties/date': '2022-09-07/2022-09-01' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › date: “2022-09-07/2022-09-01” ends before it starts. Write 2022-09-01/2022-09-07, or mend the year.',
    ],
  },
  {
    fault: 'an end that is not written',
    change: { 'events/break/severed-ties/date': '2022-09-07/' },
    says: [
      'src/stories/sound/events/break.ts',
      expect.stringMatching(
        /^severed-ties › date: “2022-09-07\/” is not a date of the story: .+ Write 2022, 2022-05, /u,
      ),
    ],
  },
  {
    fault: 'digits left unspecified',
    change: { 'events/break/severed-ties/date': '2022-XX' },
    says: [
      'src/stories/sound/events/break.ts',
      expect.stringMatching(
        /^severed-ties › date: “2022-XX” is not a date of the story: .+ Write 2022, 2022-05, /u,
      ),
    ],
  },
  {
    fault: 'a time of day',
    change: { 'events/break/severed-ties/date': '2022-09-07T10:00' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › date: “2022-09-07T10:00” has a time of day. Write the day alone: no source is more exact.',
    ],
  },
  {
    fault: 'a year before the story’s time',
    change: { 'events/before/intrusion/date': '1822-05' },
    says: [
      'src/stories/sound/events/before.ts',
      'intrusion › date: “1822-05” is before 1900, the earliest year of the story. Mend the year, here or in src/stories/sound/rules.ts.',
    ],
  },
  {
    fault: 'an event to come that nobody has announced',
    change: {
      'events/break/severed-ties/date': '2026-10',
      'events/break/planned-talks/date': '2026-11',
      opening: '2026-10',
    },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › date: “2026-10” is still to come. Mend the year, or set announcedOnly: it can have been announced, and no more.',
    ],
  },
  {
    fault: 'a year to come',
    change: { 'events/break/planned-talks/date': '2032-10' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › date: “2032-10” is more than a year ahead. Mend the year, or wait until it happens.',
    ],
  },
  {
    fault: 'an event that stands below a later one',
    change: { 'events/break/planned-talks/date': '2022-01' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › date: begins before “severed-ties”, which stands above it. Move the earlier event up, or mend its date.',
    ],
  },
  {
    fault: 'a chapter that begins before the one above it',
    change: { 'events/break/severed-ties/date': '2020' },
    says: [
      'src/stories/sound/chapters.ts',
      'break: begins before the chapter “before”, which stands above it. Change the order of the chapters, or move its first events to an earlier one.',
    ],
  },
  {
    fault: 'a source published in the future',
    change: { 'sources/agency/published': '2026-05' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › published: “2026-05” is in the future. Mend the year: it has been published already.',
    ],
  },
  {
    fault: 'a source published over days',
    change: { 'sources/agency/published': '2022-09-07/2022-09-08' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › published: “2022-09-07/2022-09-08” is an interval. Write the one date on which it was published.',
    ],
  },
  {
    fault: 'a date of publication that is not EDTF',
    change: { 'sources/agency/published': 'yesterday' },
    says: [
      'src/stories/sound/sources.ts',
      expect.stringMatching(
        /^agency › published: “yesterday” is not a date of the story: .+ Write 2022, 2022-05, /u,
      ),
    ],
  },
  {
    fault: 'an opening that is not EDTF',
    change: { opening: 'summer 2022' },
    says: [
      'src/stories/sound/story.ts',
      expect.stringMatching(
        /^story › opening: “summer 2022” is not a date of the story: .+ Write 2022, 2022-05, /u,
      ),
    ],
  },
  {
    fault: 'an opening that is missing',
    change: { opening: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › opening: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'an opening in which nothing happens',
    change: { opening: '2015/2016' },
    says: [
      'src/stories/sound/story.ts',
      'story › opening: “2015/2016” holds no event. Choose a stretch in which something happens.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
