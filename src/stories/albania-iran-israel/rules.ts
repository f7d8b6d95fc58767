import type { StoryRules } from '../../story/story.ts';

/** What is asked of this story beyond what every story must be. */
export const rules: StoryRules = {
  earliestYear: 1900,
  // Where the attackers publish themselves or what they stole: named in the text, never linked.
  neverLinked: [
    /homeland-?justice/u,
    /(?:^|\.)(?:t|telegram)\.(?:me|dog)$/u,
    /(?:^|\.)(?:anonfiles|mega|gofile|mediafire|pixeldrain)\.[a-z]+$/u,
  ],
};
