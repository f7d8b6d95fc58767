import * as lucide from 'lucide-react';
import { contrastOf, rgbOf } from '../ui/contrast.ts';
import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';
import { suggestionFor } from './suggestion.ts';

/**
 * The grounds on which a page draws its marks: `--page` and `--surface` of theme.css
 * (checkKinds.test.ts holds them together).
 */
export const grounds = { light: ['#f6f4ef', '#fffefb'], dark: ['#131312', '#1c1b1a'] } as const;

/**
 * The least contrast: with it a mark is plainly seen, and text in its colour, which has ink in it, has 7:1
 * (theme.test.ts).
 */
export const leastContrast = 4.5;

/** Icons that there are not, and colours in which a mark cannot be seen. */
export function kindMistakes({ sort, file, id, value }: Filed): readonly Mistake[] {
  if (sort !== 'kind') return [];
  const colour = at(value, 'colour');
  const faults: readonly (readonly [string, Fault | null])[] = [
    ['icon', iconFault(at(value, 'icon'))],
    ['colour.light', colourFault(at(colour, 'light'), grounds.light, 'darker')],
    ['colour.dark', colourFault(at(colour, 'dark'), grounds.dark, 'lighter')],
  ];
  return faults.flatMap(([field, fault]) => (fault === null ? [] : [{ file, id, field, ...fault }]));
}

function iconFault(name: unknown): Fault | null {
  if (typeof name !== 'string' || Object.hasOwn(lucide.icons, name)) return null;
  const newName = at(Reflect.get(lucide, name), 'displayName');
  const hint =
    typeof newName === 'string' ? `It is “${newName}” now.` : suggestionFor(name, Object.keys(lucide.icons));
  return {
    problem: `Lucide has no icon “${name}”`,
    mend: `${hint} They are shown at https://lucide.dev/icons.`.trimStart(),
  };
}

function colourFault(colour: unknown, on: readonly string[], better: string): Fault | null {
  if (typeof colour !== 'string') return null; // Said already, as a matter of shape.
  if (!colour.startsWith('#') || rgbOf(colour) === null)
    return { problem: `“${colour}” is not a colour`, mend: 'Write it as #9c0023.' };
  const [hardest] = on
    .map((ground) => ({ ground, contrast: contrastOf(colour, ground) }))
    .toSorted((one, other) => one.contrast - other.contrast);
  return hardest === undefined || hardest.contrast >= leastContrast
    ? null
    : {
        problem: `“${colour}” has a contrast of ${shown(hardest.contrast)}:1 with ${hardest.ground}, and needs ${leastContrast}:1`,
        mend: `Make it ${better}.`,
      };
}

/** A contrast that is not enough never reads as if it were. */
function shown(contrast: number): number {
  return Math.floor(contrast * 100) / 100;
}
