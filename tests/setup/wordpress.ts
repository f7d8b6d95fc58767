import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { findExecutable } from './findExecutable.ts';
import { freePort } from './freePort.ts';

/** The packages of Debian that a WordPress with its theme, its database and a server is made of. */
export const wordpressPackages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
] as const;

/** Where Debian has it. */
const installed = '/usr/share/wordpress';

/** What a post says, by whom. An author may write no HTML that loads anything; an administrator may write all. */
export interface Post {
  readonly title: string;
  /** As the block editor keeps it. */
  readonly content: string;
  readonly role: 'administrator' | 'author';
}

/** A running WordPress. */
export interface Wordpress {
  /** The addresses of its posts, in the order in which they were given. */
  readonly addresses: readonly string[];
  stop(): Promise<void>;
}

/** The programs that it is run with; null where one of them is not installed. */
function findPrograms() {
  const php = findExecutable(['php'], []);
  const database = findExecutable(['mariadbd'], ['/usr/sbin/mariadbd']);
  const maker = findExecutable(['mariadb-install-db'], []);
  const isThere = existsSync(join(installed, 'wp-content/themes/twentytwentythree'));
  return php === null || database === null || maker === null || !isThere ? null : { php, database, maker };
}

/** Whether all that `startWordpress` needs is installed. */
export function hasWordpress(): boolean {
  return findPrograms() !== null;
}

/** An address as its editor keeps it when it is pasted. */
export function pasted(address: string): string {
  return [
    `<!-- wp:embed {"url":"${address}","type":"rich"} -->`,
    `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>`,
    '<!-- /wp:embed -->',
  ].join('\n');
}

/** Code as its editor keeps it in a block for HTML. */
export function customHtml(code: string): string {
  return `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
}

/**
 * Starts WordPress with `posts`, in a temporary folder: its files are those of Debian’s package, its database one of its
 * own that listens to nobody else, its server PHP’s.
 */
export async function startWordpress(posts: readonly Post[]): Promise<Wordpress> {
  const programs = findPrograms();
  if (programs === null) throw new Error(`Not all of these are installed: ${wordpressPackages.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(running.map(ended));
    rmSync(folder, { recursive: true });
  };
  try {
    const origin = `http://127.0.0.1:${await freePort()}`;
    writeFolder(folder, origin);
    running.push(await startDatabase(programs.database, programs.maker, folder));
    // By itself it takes itself to be where the links to its files lead.
    const settings = ['-d', `auto_prepend_file=${join(folder, 'place.php')}`];
    const addresses: unknown = JSON.parse(
      execFileSync(programs.php, [...settings, join(folder, 'publish.php')], {
        input: JSON.stringify(posts),
        encoding: 'utf8',
      }),
    );
    const server = spawn(programs.php, [...settings, '-S', new URL(origin).host, '-t', folder], {
      stdio: 'ignore',
    });
    running.push(server);
    await answers(`${origin}/wp-includes/js/wp-embed.js`);
    if (!isListOfTexts(addresses)) throw new Error('WordPress has not said where its posts are.');
    return { addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts WordPress into `folder`, to be served at `origin`: by links to what Debian has, and settings of its own. */
function writeFolder(folder: string, origin: string): void {
  for (const name of readdirSync(installed)) {
    if (!['wp-config.php', 'wp-content'].includes(name))
      symlinkSync(join(installed, name), join(folder, name));
  }
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  symlinkSync(join(installed, 'wp-content/themes'), join(folder, 'wp-content/themes'));
  const ours = join(import.meta.dirname, 'wordpress');
  copyFileSync(join(ours, 'wp-config.php'), join(folder, 'wp-config.php'));
  copyFileSync(join(ours, 'publish.php'), join(folder, 'publish.php'));
  copyFileSync(join(ours, 'local.php'), join(folder, 'wp-content/mu-plugins/local.php'));
  writeFileSync(
    join(folder, 'place.php'),
    `<?php define('ABSPATH', '${folder}/'); define('WP_SITEURL', '${origin}'); define('WP_HOME', '${origin}');`,
  );
}

/** Starts a database without tables in `folder`. */
async function startDatabase(database: string, maker: string, folder: string): Promise<ChildProcess> {
  const files = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  // As root it wants to be told so.
  const options = [
    '--no-defaults',
    `--datadir=${files}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  execFileSync(maker, [...options, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(join(files, 'wordpress'));
  const server = spawn(database, [...options, '--skip-networking', `--socket=${socket}`], {
    stdio: 'ignore',
  });
  while (!existsSync(socket)) {
    if (server.exitCode !== null) throw new Error('The database did not start.');
    await after(50);
  }
  return server;
}

/** Waits until something is served at `address`. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isThere = await fetch(address)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isThere) return;
    await after(50);
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve();
    program.once('exit', () => resolve());
    program.kill('SIGTERM');
  });
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
