import { fileURLToPath } from 'node:url';

const inTimeline = (name: string) => fileURLToPath(new URL(`../timeline/${name}`, import.meta.url));

/** For `resolve.alias` of vite.config.ts: what stands in for packages that vis-timeline asks for. */
export const visAliases: Readonly<Record<string, string>> = {
  moment: inTimeline('utcMoment.ts'),
  xss: inTimeline('plainText.ts'),
};

/** Classes of vis-timeline's other product, whose methods are added one by one: to a bundler, each is an effect to keep. */
const graphClasses = 'Graph2d|GraphGroup|Legend|LineGraph|Bargraph|Points|Line';

const cuts: readonly (readonly [what: string, pattern: RegExp, instead: string])[] = [
  [
    'methods of graphs',
    new RegExp(
      `^(?:${graphClasses})\\.(?:prototype(?:\\.\\w+)?|\\w+) = [^\\n]*(?:;$|[\\s\\S]*?^\\};$)`,
      'gm',
    ),
    '',
  ],
  ['the exports of graphs', /^export \{ Graph2d, Timeline, timeline \};$/m, 'export { Timeline };'],
  [
    'the panel of settings',
    /return new Configurator\(this, this\.dom\.container, configureOptions\);/,
    'return undefined;',
  ],
];

/** Names the utilities that are used where all are spread into an object, so that the others can be dropped. */
function withoutSpread(code: string): string {
  const own = new Set(['convert', 'setupXSSProtection', 'xss']);
  const used = new Set([...code.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name));
  const picked = [...used].filter((name) => !own.has(name)).map((name) => `${name}: util.${name},`);
  return code.replace(/^ {2}\.\.\.util,$/m, picked.join('\n'));
}

/**
 * A plugin of Vite that takes out of vis-timeline what the picture never calls, so that the bundler drops what only
 * that used: 18 kB less to send (brotli; the aliases save 23). It stops the build where another version of vis-timeline is not as it expects.
 */
export function leanVis() {
  return {
    name: 'lean-vis',
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!id.includes('vis-timeline/esnext/esm/vis-timeline-graph2d')) return null;
      let lean = withoutSpread(code);
      if (lean === code)
        throw new Error('vis-timeline has changed: its utilities are not spread. See leanVis.ts.');
      for (const [what, pattern, instead] of cuts) {
        const before = lean;
        lean = lean.replace(pattern, instead);
        if (lean === before)
          throw new Error(`vis-timeline has changed: ${what} are not found. See leanVis.ts.`);
      }
      return { code: lean, map: null };
    },
  };
}
