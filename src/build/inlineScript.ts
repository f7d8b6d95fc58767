import { build } from 'vite';

/**
 * The code of the module `entry` and all it imports, as a classic script short enough to stand in a page.
 * `base` is what `import.meta.env.BASE_URL` becomes in it.
 */
export async function inlineScriptOf(entry: string, base: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base,
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'inline' }, modulePreload: false },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`);
  const [chunk] = output.output;
  return chunk.code.trim().replaceAll('</script', String.raw`<\/script`);
}
