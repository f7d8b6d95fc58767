// What src/build/storyModules.ts makes of the story that is built.

declare module 'virtual:story/locale/*' {
  import type { LocaleResources } from '../page/loading/localeResources.ts';

  /** The story in one language and the words around it. */
  export const resources: LocaleResources;
}

declare module 'virtual:story/locales' {
  import type { LocaleResources } from '../page/loading/localeResources.ts';

  /** Fetches the resources of each language of the story. */
  export const fetchLocale: Readonly<Record<string, () => Promise<{ readonly resources: LocaleResources }>>>;
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
