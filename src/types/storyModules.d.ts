// What src/build/storyModules.ts makes of the story that is built. TypeScript resolves no relative import in here: what
// modules hold is stated where they are fetched.

declare module 'virtual:story/locales' {
  /** Fetches the resources of each language of the story. */
  export const fetchLocale: Readonly<Record<string, () => Promise<unknown>>>;
}

declare module 'virtual:story/editor' {
  /** Fetches what editors need in each language of the story. */
  export const fetchEditor: Readonly<Record<string, () => Promise<unknown>>>;
}

declare module 'virtual:story/pages' {
  import type { WholeResources } from '../page/loading/localeResources.ts';

  /** The resources of every language of the story, in its order, with all that is known. */
  export const resources: readonly [WholeResources, ...WholeResources[]];
}

declare module 'virtual:story/kinds' {
  import type { Story } from '../story/story.ts';

  /** The kinds of the story, with their icons. */
  export const kinds: Story['kinds'];
}

declare module 'virtual:story/styles.css';
