import type { Cut } from './cut.ts';

/**
 * What is taken out of Vite’s own `__vitePreload(load, files)`: what fetches styles and further scripts before `load`. Every
 * page has all styles, and `load` fetches its scripts.
 */
export const viteCuts: readonly Cut[] = [
  {
    what: 'what preloads files',
    pattern: /^[\s\S]*export const __vitePreload = [\s\S]*$/,
    instead: () => 'export const __vitePreload = (load) => load();',
  },
];
