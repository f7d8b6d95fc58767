// @vitest-environment node
import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an accusation without an answer',
    change: { 'events/before/intrusion/unanswered': gone },
    says: [
      'src/story/events/before.ts',
      "intrusion › claims[0].accuses: “iran” is accused, and the event does not say what “iran” answers. Add a claim by “iran”, or { by: 'iran', searched: '2026-11-28' } to unanswered.",
    ],
  },
  {
    fault: 'an accused whom nobody knows',
    change: { 'events/before/intrusion/claims/0/accuses': ['iran', 'iraan'] },
    says: [
      'src/story/events/before.ts',
      "intrusion › claims[0].accuses: “iraan” is accused, and the event does not say what “iraan” answers. Add a claim by “iraan”, or { by: 'iraan', searched: '2026-11-28' } to unanswered.",
      'intrusion › claims[0].accuses: there is no actor “iraan”. Did you mean “iran”? Or add it to src/story/actors.ts.',
    ],
  },
  {
    fault: 'somebody who accuses itself',
    change: { 'events/before/intrusion/claims/0/accuses': ['iran', 'albania'] },
    says: [
      'src/story/events/before.ts',
      'intrusion › claims[0].accuses: “albania” accuses itself. Name whom the claim accuses, or leave the field out.',
    ],
  },
  {
    fault: 'a missing answer that is there',
    change: { 'events/break/severed-ties/unanswered': [{ by: 'iran', searched: '2025-11-20' }] },
    says: [
      'src/story/events/break.ts',
      'severed-ties › unanswered: “iran” has a claim in this event. Take “iran” out: its answer is there.',
    ],
  },
  {
    fault: 'a missing answer to nothing',
    change: { 'events/before/intrusion/claims': gone },
    says: [
      'src/story/events/before.ts',
      'intrusion › unanswered: no claim of this event accuses “iran”. Say in a claim’s accuses that it accuses “iran”, or take “iran” out.',
    ],
  },
  {
    fault: 'a search without a day',
    change: { 'events/before/intrusion/unanswered/0/searched': 'November' },
    says: [
      'src/story/events/before.ts',
      'intrusion › unanswered[0].searched: “November” is not a day of the calendar. Write it as 2026-11-23.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
