import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** nginx as a path: the one named in NGINX_PATH, else one that is installed; null where there is none. */
export function findNginx(): string | null {
  const named = process.env['NGINX_PATH'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...folders.map((folder) => join(folder, 'nginx')),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}
