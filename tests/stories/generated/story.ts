import { generatedStory } from './generatedStory.ts';

const { EVENTS = '200', SEED = '1', LANES = '8' } = process.env;

/**
 * The story of the extent that the environment names: `EVENTS=1000 SEED=2 LANES=12 STORY=tests/stories/generated npm
 * run build`.
 */
export default generatedStory({
  events: wholeNumber('EVENTS', EVENTS),
  seed: wholeNumber('SEED', SEED),
  lanes: wholeNumber('LANES', LANES),
});

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/u.test(text)) throw new RangeError(`${name} is “${text}”: write a whole number.`);
  return Number(text);
}
