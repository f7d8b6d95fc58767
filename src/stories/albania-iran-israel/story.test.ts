import { expect, expectTypeOf, it } from 'vitest';
import { prose as arabic } from '../../../locales/ar/prose.ts';
import { prose as english } from '../../../locales/en/prose.ts';
import { verdictOn } from '../../check/check.ts';
import type { Claim, Event } from './ids.ts';
import { rules } from './rules.ts';
import story from './story.ts';

const folder = 'src/stories/albania-iran-israel';
const languages = { ar: { prose: arabic }, en: { prose: english } };

// As long as the check may take on a busy machine (ms).
it('the story is in order', { timeout: 30_000 }, () => {
  expect(verdictOn(story, languages, { folder })).toEqual({
    inOrder: true,
    words: expect.stringMatching(/^The story is in order: \d+ events, \d+ claims, .+ 6 chapters\.$/u),
  });
});

it.each(['homelandjustice.example', 'homeland-justice.example', 't.me', 'telegram.me', 'mega.nz'])(
  'neither the attackers’ own channels nor stolen data are linked: %s',
  (host) => {
    expect(rules.neverLinked.some((refused) => refused.test(host))).toBe(true);
  },
);

// The compiler knows the ids and the languages of the story: it refuses this file where one of these does not hold.
expectTypeOf<'iran'>().toExtend<Claim['by']>();
expectTypeOf<'iraan'>().not.toExtend<Claim['by']>();
expectTypeOf<readonly ['bbc']>().not.toExtend<Event['sources']>();
expectTypeOf<'diplomatic'>().not.toExtend<Event['kind']>();
expectTypeOf<{ readonly en: string }>().not.toExtend<Event['title']>();
