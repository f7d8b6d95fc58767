import type { Plugin } from 'vite';

/**
 * For environments that are built into one classic script: what is imported late is there already, and Vite's helper,
 * which looks for its chunks by `import.meta`, has nothing to fetch.
 */
export function oneScript(environment: string): Plugin {
  return {
    name: 'one-script',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === environment,
    load: {
      order: 'pre',
      // The helper's id in Vite 8.
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (module) => module();',
    },
  };
}
