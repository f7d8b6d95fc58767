import 'i18next';
import type en from '../../locales/en.ts';
import type head from '../../locales/en/head.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** The words of the page, and those that only the build says. */
    resources: typeof en & { readonly head: typeof head };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
  }
}
