import { resolve } from 'node:path';
import { loadStory, storyFolderOf, localizedStories } from '../../src/build/theStory.ts';

const root = resolve(import.meta.dirname, '../..');
const theStory = await loadStory(storyFolderOf(process.env, root), root);

/** The story of dist/, which is the one that `STORY` names, in each of its languages. */
export const localized = localizedStories(theStory);
