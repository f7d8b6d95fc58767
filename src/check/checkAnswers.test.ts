import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an accusation without an answer',
    change: { 'events/before/intrusion/unanswered': gone },
    says: [
      'src/stories/sound/events/before.ts',
      "intrusion › claims[0].accuses: “sudland” is accused, and the event does not say what “sudland” answers. Add a claim by “sudland”, or { by: 'sudland', searched: '2026-11-28' } to unanswered.",
    ],
  },
  {
    fault: 'an accused whom nobody knows',
    change: { 'events/before/intrusion/claims/0/accuses': ['sudland', 'sudlnd'] },
    says: [
      'src/stories/sound/events/before.ts',
      "intrusion › claims[0].accuses: “sudlnd” is accused, and the event does not say what “sudlnd” answers. Add a claim by “sudlnd”, or { by: 'sudlnd', searched: '2026-11-28' } to unanswered.",
      'intrusion › claims[0].accuses: there is no actor “sudlnd”. Did you mean “sudland”? Or add it to src/stories/sound/actors.ts.',
    ],
  },
  {
    fault: 'somebody who accuses itself',
    change: { 'events/before/intrusion/claims/0/accuses': ['sudland', 'norland'] },
    says: [
      'src/stories/sound/events/before.ts',
      'intrusion › claims[0].accuses: “norland” accuses itself. Name whom the claim accuses, or leave the field out.',
    ],
  },
  {
    fault: 'a missing answer that is there',
    change: { 'events/break/severed-ties/unanswered': [{ by: 'sudland', searched: '2025-11-20' }] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › unanswered: “sudland” has a claim in this event. Take “sudland” out: its answer is there.',
    ],
  },
  {
    fault: 'a missing answer to nothing',
    change: { 'events/before/intrusion/claims': gone },
    says: [
      'src/stories/sound/events/before.ts',
      'intrusion › unanswered: no claim of this event accuses “sudland”. Say in a claim’s accuses that it accuses “sudland”, or take “sudland” out.',
    ],
  },
  {
    fault: 'a search without a day',
    change: { 'events/before/intrusion/unanswered/0/searched': 'November' },
    says: [
      'src/stories/sound/events/before.ts',
      'intrusion › unanswered[0].searched: “November” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
