import type { Claim, Stance, StoryEvent } from '../../../src/story/types.ts';
import type { Chance } from './chance.ts';
import { statement } from './texts.ts';

/** At least one id. */
export type IdList = readonly [string, ...string[]];

/** What those say who are not accused, and how often. */
const openings: readonly (readonly [stance: Stance, share: number])[] = [
  ['asserts', 123],
  ['condemns', 36],
  ['supports', 19],
  ['reports', 26],
];

/** The share of assertions and condemnations that accuse somebody. */
const accusing = 0.8;

/** How many sources a claim has beside its first. */
const furtherSources = [
  [0, 50],
  [1, 30],
  [2, 20],
] as const;

/**
 * `count` claims about an event that has `sources`, by the `accused` and by `others`, each of them different: where
 * there are several, the last is the answer of the accused. Who does not answer is listed.
 */
export function disputeOf(
  count: number,
  accused: string,
  others: IdList,
  sources: IdList,
  chance: Chance,
): Pick<StoryEvent, 'claims' | 'unanswered'> {
  if (count === 0) return {};
  const claims = Array.from({ length: count }, (_, index): Claim => {
    if (index > 0 && index === count - 1) return claim(accused, 'denies', sources, chance);
    const stance = chance.byShare(openings);
    const mayAccuse = stance === 'asserts' || stance === 'condemns';
    return {
      ...claim(chance.oneOf(others), stance, sources, chance),
      ...(mayAccuse && chance.happens(accusing) && { accuses: [accused] }),
    };
  });
  const isUnanswered = count === 1 && claims.some(({ accuses }) => accuses !== undefined);
  return {
    claims: claims.filter((one, index) => claims.findIndex((other) => isSame(one, other)) === index),
    ...(isUnanswered && { unanswered: [{ by: accused, searched: '2026-06-25' }] }),
  };
}

function claim(by: string, stance: Stance, sources: IdList, chance: Chance): Claim {
  const first = chance.oneOf(sources);
  const further = chance.someOf(
    sources.filter((id) => id !== first),
    chance.byShare(furtherSources),
  );
  return { by, stance, text: statement(stance, chance), sources: [first, ...further] };
}

function isSame(one: Claim, other: Claim): boolean {
  return one.by === other.by && one.stance === other.stance && one.text['en'] === other.text['en'];
}
