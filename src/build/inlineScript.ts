import { join } from 'node:path';
import { build } from 'vite';

/** Scripts that stand in the head of pages, as code. */
export interface InlineScripts {
  /** What every page does before it is painted. */
  readonly early: string;
  /** What the page for frames does before it is painted. */
  readonly earlyFrame: string;
  /** What the page at the base of the site does. */
  readonly entrance: string;
}

/**
 * What scripts in the head are written for: they tell that a browser is too old for the page’s own script, and so have to
 * run in one that is (Chrome 60, Firefox 55, Safari 11.1).
 */
const headTarget = 'es2018';

/** The scripts of `src/early.ts`, `src/embed/frame/early.ts` and `src/entrance.ts` for a site that lives at `base`. */
export async function inlineScriptsAt(base: string, define: Definitions): Promise<InlineScripts> {
  const [early, earlyFrame, entrance] = await Promise.all([
    inlineScriptOf('early.ts', base, define, headTarget),
    inlineScriptOf('embed/frame/early.ts', base, define, headTarget),
    inlineScriptOf('entrance.ts', base, define, headTarget),
  ]);
  return { early, earlyFrame, entrance };
}

/** Constants by their names in the code, `import.meta.env.…`. */
export type Definitions = Readonly<Record<string, unknown>>;

/**
 * The module `name` of src and all that it imports, as a classic script; `base` becomes `import.meta.env.BASE_URL`, and
 * what `define` names its JSON. `target` is what it is written for, as Vite names that.
 */
export async function inlineScriptOf(
  name: string,
  base: string,
  define: Definitions = {},
  target = 'baseline-widely-available',
): Promise<string> {
  const entry = join(import.meta.dirname, '..', name);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base,
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    publicDir: false,
    build: { target, write: false, lib: { entry, formats: ['iife'], name: 'inline' }, modulePreload: false },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`);
  const [chunk] = output.output;
  return chunk.code.trim().replaceAll('</script', String.raw`<\/script`);
}
