import fixture from '../fixture/story.ts';
import { pseudoLanguages } from './pseudo.ts';
import { storyIn } from './storyIn.ts';

/**
 * The fixture story in languages that nobody speaks: what a page says in any other is not taken from its language. Of its
 * events a page tells four, so that it is split as one of hundreds is.
 */
export default { ...storyIn(pseudoLanguages, fixture), id: 'harbour-clock-pseudo', mostOnPage: 4 };
