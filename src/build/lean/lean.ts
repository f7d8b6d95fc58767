import { fileURLToPath } from 'node:url';
import { withCut, type Cut } from './cut.ts';
import { i18nextCuts, reactI18nextCuts } from './i18nextCuts.ts';
import { viteCuts } from './viteCuts.ts';
import { dataCuts, timelineCuts, utilityCuts } from './visCuts.ts';

const inTimeline = (name: string) => fileURLToPath(new URL(`../../timeline/${name}`, import.meta.url));

/**
 * For `resolve.alias` of vite.config.ts: what stands in for packages that vis-timeline asks for. They save 23 kB
 * (brotli).
 */
export const visAliases: Readonly<Record<string, string>> = {
  // import moment$3 from 'moment';
  moment: inTimeline('utcMoment.ts'),
  // import xssFilter from 'xss';
  xss: inTimeline('plainText.ts'),
};

/** What is taken out of which module, by how its path ends. */
const cutsByPath: Readonly<Record<string, readonly Cut[]>> = {
  'vite/preload-helper.js': viteCuts,
  '/i18next/dist/esm/i18next.js': i18nextCuts,
  'react-i18next/dist/es/defaults.js': reactI18nextCuts,
  'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs': timelineCuts,
  'vis-util/esnext/esm/vis-util.mjs': utilityCuts,
  'vis-data/esnext/esm/vis-data.mjs': dataCuts,
};

/**
 * A plugin of Vite that takes out of vis-timeline and i18next what we never call, so that the bundler drops what only
 * that used: 31 kB and 2 kB less to send (brotli). It throws, and stops the build, where another version is not as it
 * expects.
 */
export function lean() {
  return {
    name: 'lean',
    apply: 'build' as const,
    transform(code: string, id: string) {
      const cuts = Object.entries(cutsByPath).find(([path]) => id.endsWith(path))?.[1];
      return cuts === undefined ? null : { code: cuts.reduce(withCut, code), map: null };
    },
  };
}
