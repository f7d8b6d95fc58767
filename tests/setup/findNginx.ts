import { findExecutable } from './findExecutable.ts';

/** nginx as a path: the one named in NGINX_PATH, else one that is installed; null where there is none. */
export function findNginx(): string | null {
  return findExecutable(['nginx'], ['/usr/sbin/nginx', '/usr/local/sbin/nginx'], process.env['NGINX_PATH']);
}
