import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the list of packages is of today; null until it was asked for. */
let isUpdated: boolean | null = null;

/** Installs packages of Debian where we may: as root on Debian or its kin. Says whether it did. */
export function installDebianPackages(...names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  isUpdated ??= runs('apt-get', ['update']);
  return isUpdated && runs('apt-get', ['install', '--yes', '--no-install-recommends', ...names]);
}

function runs(command: string, args: readonly string[]): boolean {
  console.log(`Trying: ${command} ${args.join(' ')}`);
  try {
    // In run level 1 no service that comes with a package is started.
    execFileSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    console.log(`That did not work: ${command} ${args.join(' ')}`);
    return false;
  }
}
