import type { Plugin, Rolldown } from 'vite';

/**
 * Sends the styles of what is fetched later inside its own script, so that both arrive or neither does: a picture whose
 * sheet alone failed could not be fetched again, for Vite's preload remembers the sheet as there. As a sheet that is made by
 * script, which a Content-Security-Policy lets a script do that it lets run; a style element it would have to know by heart.
 * Those of the first script are left out: `pages` writes them into each page, and classes have short names, for a page
 * writes each of them hundreds of times.
 */
export function styles(): Plugin {
  return {
    name: 'styles',
    apply: 'build',
    config: () => ({ css: { modules: { generateScopedName: '[hash:base64:5]' } } }),
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // Before Vite notes down which sheets a script waits for.
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') takeStyles(chunk, bundle);
        }
      },
    },
  };
}

/** Takes the sheets of `chunk` out of `bundle`, and writes them into its code unless it is the first. */
function takeStyles(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): void {
  const sheets = chunk.viteMetadata?.importedCss ?? new Set<string>();
  for (const name of sheets) {
    const sheet = bundle[name];
    if (sheet?.type === 'asset' && !chunk.isEntry) {
      const text = JSON.stringify(String(sheet.source).trim());
      chunk.code += `{const sheet=new CSSStyleSheet;sheet.replaceSync(${text});document.adoptedStyleSheets.push(sheet)}\n`;
    }
    delete bundle[name];
  }
  sheets.clear();
}
