import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { grounds } from './checkKinds.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an icon that there is not',
    change: { 'kinds/visit/icon': 'Plene' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › icon: Lucide has no icon “Plene”. Did you mean “Plane”? They are shown at https://lucide.dev/icons.',
    ],
  },
  {
    fault: 'an icon that was renamed',
    change: { 'kinds/visit/icon': 'Unlock' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › icon: Lucide has no icon “Unlock”. It is “LockOpen” now. They are shown at https://lucide.dev/icons.',
    ],
  },
  {
    fault: 'an icon that is like none',
    change: { 'kinds/visit/icon': 'Passport control' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › icon: Lucide has no icon “Passport control”. They are shown at https://lucide.dev/icons.',
    ],
  },
  {
    fault: 'a colour by name',
    change: { 'kinds/visit/colour/light': 'green' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › colour.light: “green” is not a colour. Write it as #9c0023.',
    ],
  },
  {
    fault: 'a colour that cannot be read on light ground',
    change: { 'kinds/visit/colour/light': '#888888' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › colour.light: “#888888” has a contrast of 3.22:1 with #f6f4ef, and needs 4.5:1. Make it darker.',
    ],
  },
  {
    fault: 'a colour that cannot be read on dark ground',
    change: { 'kinds/visit/colour/dark': '#274800' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › colour.dark: “#274800” has a contrast of 1.64:1 with #1c1b1a, and needs 4.5:1. Make it lighter.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it.each(['BuildingComplex', 'ArrowDown01', 'LockOpen'])('knows the icon %s', (icon) => {
  expect(saidAfter({ 'kinds/visit/icon': icon })).toEqual([]);
});

it('holds colours against the grounds of the page', () => {
  const theme = readFileSync('src/page/styles/theme.css', 'utf8');
  for (const [at, name] of ['page', 'surface'].entries())
    expect(theme).toContain(`--${name}: light-dark(${grounds.light[at]}, ${grounds.dark[at]});`);
});
