import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { freePort } from './freePort.ts';

/** A running nginx. */
export interface Nginx {
  /** On 127.0.0.1. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts nginx on a free port; its one server has `root` and includes the file `snippet`, as a host would have it. */
export async function startNginx(executable: string, root: string, snippet: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  await writeFile(configuration, configurationOf({ folder, port, root, snippet }));
  const server = spawn(executable, ['-p', folder, '-c', configuration, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${complaints}`);
    await after(50);
  }
  return {
    port,
    async stop() {
      server.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

interface Configuration {
  readonly folder: string;
  readonly port: number;
  readonly root: string;
  readonly snippet: string;
}

/** One process in the foreground, which compresses by itself what it can, as Debian's settings have it. */
function configurationOf({ folder, port, root, snippet }: Configuration): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path ${folder}/${what};`)
    .join(' ');
  return `
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    events { }
    http {
      access_log off;
      gzip on;
      ${temporary}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${snippet};
      }
    }`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.end();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
