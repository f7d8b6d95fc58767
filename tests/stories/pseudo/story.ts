import fixture from '../fixture/story.ts';
import { pseudoLanguages } from './pseudo.ts';
import { storyIn } from './storyIn.ts';

/** The fixture story in languages that nobody speaks: what a page says in any other is not taken from its language. */
export default { ...storyIn(pseudoLanguages, fixture), id: 'harbour-clock-pseudo' };
