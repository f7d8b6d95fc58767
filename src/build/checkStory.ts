import { verdictOn } from '../check/check.ts';
import { loadStory, storyFolderOf } from './theStory.ts';

// `npm run check:story`, for the story that STORY names.
try {
  const root = process.cwd();
  const folder = storyFolderOf(process.env, root);
  const { story, languages } = await loadStory(folder, root);
  const { inOrder, words } = verdictOn(story, languages, { folder });
  if (!inOrder) throw new Error(words);
  console.log(words);
} catch (error) {
  // An editor is told what to mend, not where in our code it was found.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
