import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a mark that nothing explains',
    change: { 'outlets/Agency': 'sudland-goverment' },
    says: [
      'src/stories/sound/outlets.ts',
      'Agency: there is no mark “sudland-goverment”. Did you mean “sudland-government”? Or add it to marks.',
    ],
  },
  {
    fault: 'an outlet whose name no source writes so',
    change: { 'outlets/Sahifah': 'sudland-government' },
    says: [
      'src/stories/sound/outlets.ts',
      'Sahifah: is the publisher of no source. Did you mean “Sahifa”? Or take it out.',
    ],
  },
  {
    fault: 'a mark that nobody has',
    change: { 'outlets/Foreign Ministry of Sudland': gone },
    says: [
      'src/stories/sound/outlets.ts',
      'sudland-government: marks no outlet. Give it to an outlet, or take it out.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('knows an outlet that only carries what others wrote', () => {
  expect(saidAfter({ 'outlets/Daily Paper': 'sudland-government' })).toEqual([]);
});
