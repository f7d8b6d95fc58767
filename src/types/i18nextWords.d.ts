import 'i18next';
import type head from '../../locales/en/head.ts';
import type { messages } from '../../locales/en/messages.ts';
import type { StoryWords } from '../i18n/storyWords.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** The words of the page, those that only the build says, and those of the story. */
    resources: typeof messages & { readonly head: typeof head; readonly story: StoryWords };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
  }
}
