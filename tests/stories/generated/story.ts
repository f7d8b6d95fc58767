import { generatedStory } from './generatedStory.ts';

const { EVENTS = '200', SEED = '1', LANES = '8' } = process.env;

/**
 * The story of the extent that the environment names: `EVENTS=1000 SEED=2 LANES=12 STORY=tests/stories/generated npm
 * run build`.
 */
export default generatedStory({ events: Number(EVENTS), seed: Number(SEED), lanes: Number(LANES) });
