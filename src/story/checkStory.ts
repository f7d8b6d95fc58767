import { verdictOn } from './check.ts';
import { story } from './story.ts';

// `npm run check:story`
const { inOrder, words } = verdictOn(story);
if (inOrder) {
  console.log(words);
} else {
  console.error(words);
  process.exitCode = 1;
}
