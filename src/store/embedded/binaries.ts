import { chmod, cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Place } from './place.ts';
import { runProgram } from './program.ts';

/** PostgreSQL's programs, where the server's user can run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export interface BinaryPackage {
  /** The folder that holds bin, lib and share. */
  readonly native: string;
  readonly version: string;
}

/**
 * The package with the binaries of this platform, one of embedded-postgres' optional dependencies. Throws
 * `unsupported-platform` where there is none.
 */
export function findBinaryPackage(): BinaryPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    const message = 'The embedded PostgreSQL runs on Linux and macOS: set DATABASE_URL to a PostgreSQL.';
    throw new EmbeddedPostgresError('unsupported-platform', message);
  }
  try {
    // Through embedded-postgres, so that it is found where packages are not hoisted, too.
    const require = createRequire(import.meta.url);
    const root = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)));
    const { version } = require(join(root, 'package.json')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    const message = `There is no embedded PostgreSQL for this platform (${name} is not installed): set DATABASE_URL.`;
    throw new EmbeddedPostgresError('unsupported-platform', message, { cause });
  }
}

/**
 * Makes the links between libraries that npm packages cannot hold. The package's install script does so
 * too, unless scripts are off. In a folder that cannot be written none are made, and the caller finds out
 * by running the program.
 */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(dirname(native), target)).catch(() => undefined);
  }
}

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/**
 * Finds the binaries and sees to it that the server's user can run them: in the package itself if that
 * works, else in a copy in the place's home (60 MB, about a second, made once a version), as under a folder that
 * the user cannot enter or in read-only packages whose links were never made.
 */
export async function prepareBinaries(place: Place, { native, version }: BinaryPackage): Promise<Binaries> {
  const failure = async (binaries: Binaries): Promise<string | undefined> => {
    const run = await runProgram(binaries.postgres, ['--version'], { user: place.user });
    return run.code === 0 ? undefined : run.output;
  };
  await linkLibraries(native);
  const packaged = binariesIn(native);
  if (!(await failure(packaged))) return packaged;

  const copy = join(place.home, `binaries-${version}`);
  const copied = binariesIn(join(copy, 'native'));
  if (!(await failure(copied))) return copied;
  await copyPackage(native, copy);
  const reason = await failure(copied);
  if (!reason) return copied;
  throw new EmbeddedPostgresError('binaries-unusable', `PostgreSQL does not run from ${copy}: ${reason}`);
}

async function copyPackage(native: string, copy: string): Promise<void> {
  const half = await mkdtemp(`${copy}.new-`);
  const target = join(half, 'native');
  await cp(native, target, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(target);
  await chmod(half, 0o755);
  // An install under a umask of 077 has files that only their owner can read.
  await runProgram('chmod', ['-R', 'a+rX,u+w', target]);
  await rm(copy, { recursive: true, force: true });
  await rename(half, copy);
}
