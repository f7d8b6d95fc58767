import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Starts the server of development anew when one of `files` changes, of which its settings are made. */
export function restartOnChange(files: readonly string[]): Plugin {
  return {
    name: 'restart-on-change',
    configureServer(server) {
      const watched = new Set(files.map((file) => resolve(server.config.root, file)));
      server.watcher.add([...watched]);
      server.watcher.on('change', (file) => {
        if (!watched.has(resolve(file))) return;
        // Whatever is wrong with them, the next change may mend it.
        server.restart().catch((error: unknown) => server.config.logger.error(String(error)));
      });
    },
  };
}
