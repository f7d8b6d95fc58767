import type { Plugin } from 'vite';

/**
 * Keeps the sheets that the script in `environment` imports for their styles alone: Vite takes a module of CSS whose
 * names nobody uses for needless, but what comes as HTML has those names.
 */
export function keptStyles(environment: string): Plugin {
  return {
    name: 'kept-styles',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    transform: {
      order: 'post',
      filter: { id: /\.module\.css$/u },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}
