import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let started: Promise<void> | null = null;

/** `svg`, which has no text but outlines, as a PNG: one px for each of its units. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  started ??= initWasm(readFile(wasm));
  await started;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  // The memory of WebAssembly is not collected.
  image.free();
  drawing.free();
  return png;
}
