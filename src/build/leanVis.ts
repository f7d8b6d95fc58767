import { fileURLToPath } from 'node:url';

const inTimeline = (name: string) => fileURLToPath(new URL(`../timeline/${name}`, import.meta.url));

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

/** Something that is taken out of the source of vis-timeline. */
interface Cut {
  /** As the message of an error names it. */
  readonly what: string;
  readonly pattern: RegExp;
  /** What is put in its place, of the whole source. */
  readonly instead: (source: string) => string;
}

/** The classes of graphs, which vis-timeline has in the same file. */
const graphClasses = 'Graph2d|GraphGroup|Legend|LineGraph|Bargraph|Points|Line';

const cuts: readonly Cut[] = [
  // In `const availableUtils = {`:
  //   ...util,
  // All of vis-util is in use by that, to a bundler. Those that are asked for are named instead, and the others
  // dropped.
  { what: 'its utilities', pattern: /^ {2}\.\.\.util,$/m, instead: usedUtilities },

  // From its beginning to the `};` or `;` that ends it, each of
  //   Points.draw = function (dataset, group, framework, offset) {
  //   Legend.prototype = new Component();
  //   LineGraph.prototype._getRelevantData = function (
  // Methods that are added one by one are effects, which a bundler must keep.
  {
    what: 'methods of graphs',
    pattern: new RegExp(
      `^(?:${graphClasses})\\.(?:prototype(?:\\.\\w+)?|\\w+) = (?:[^\\n]*;$|[\\s\\S]*?^\\};$)`,
      'gm',
    ),
    instead: () => '',
  },

  // The last line:
  //   export { Graph2d, Timeline, timeline };
  // The third is an object of all parts, graphs among them, for those who load vis-timeline by a <script>.
  {
    what: 'the exports of graphs',
    pattern: /^export \{ Graph2d, Timeline, timeline \};$/m,
    instead: () => 'export { Timeline };',
  },

  // In Timeline's `_createConfigurator`:
  //   return new Configurator(this, this.dom.container, configureOptions);
  // It is the panel in which a developer tries options, and is asked for by the option `configure` alone. (That of
  // graphs has another `configureOptions$1`.)
  {
    what: 'the panel of settings',
    pattern: /return new Configurator\(this, this\.dom\.container, configureOptions\);/,
    instead: () => 'return undefined;',
  },

  // Of labels, titles and tooltips:
  //   label.innerHTML = availableUtils.xss(text);
  // The filter escapes all markup (plainText.ts): what is put in is a text, and is set as one, for under our
  // Content-Security-Policy no string may become HTML.
  {
    what: 'its texts',
    pattern: /\.innerHTML = availableUtils\.xss(?=\()/g,
    instead: () => '.textContent = String',
  },

  // The same where it empties an element:
  //   element.innerHTML = "";
  { what: 'what it empties', pattern: /\.innerHTML = "";/g, instead: () => '.textContent = "";' },
];

/** The utilities that `source` asks for, each as a property: `addCssText: util.addCssText,`. */
function usedUtilities(source: string): string {
  // Properties of `availableUtils` itself, which come from elsewhere.
  const own = new Set(['convert', 'setupXSSProtection', 'xss']);
  const used = new Set([...source.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name));
  return [...used]
    .filter((name) => !own.has(name))
    .map((name) => `  ${name}: util.${name},`)
    .join('\n');
}

/**
 * A plugin of Vite that takes out of vis-timeline what the picture never calls, so that the bundler drops what only
 * that used: 18 kB less to send (brotli). It throws, and stops the build, where another version of vis-timeline is not
 * as it expects.
 */
export function leanVis() {
  return {
    name: 'lean-vis',
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!id.includes('vis-timeline/esnext/esm/vis-timeline-graph2d')) return null;
      let lean = code;
      for (const { what, pattern, instead } of cuts) {
        const before = lean;
        lean = lean.replace(pattern, () => instead(before));
        if (lean === before)
          throw new Error(`vis-timeline has changed: cannot find ${what}. See leanVis.ts.`);
      }
      return { code: lean, map: null };
    },
  };
}
