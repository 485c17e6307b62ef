import { randomBytes } from 'node:crypto';
import {
  access,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Place } from './place.ts';
import { runProgram } from './program.ts';
import { systemErrorCode } from './system-error.ts';

/** The database and its roles: the owner migrates, the app serves, the superuser is for maintenance. */
export const DATABASE = 'verbatim';
export const ROLES = { owner: 'verbatim_owner', app: 'verbatim_app', superuser: 'postgres' } as const;
export type Passwords = Readonly<Record<keyof typeof ROLES, string>>;

const UNFINISHED = '.new-';

/**
 * Makes the cluster where there is none: files, roles, passwords and the empty database, all in a
 * directory beside it that is renamed into place when it is whole. So a cluster that exists is complete,
 * wherever an earlier start was killed, and nothing that holds data is ever deleted.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  options: { durable: boolean; signal?: AbortSignal | undefined },
): Promise<{ passwords: Passwords; created: boolean }> {
  await removeUnfinished(place);
  const created = !(await isPresent(place.cluster));
  if (created) {
    const half = await mkdtemp(`${place.cluster}${UNFINISHED}`);
    await initialise(half, place, binaries, options);
    await runProgram('chmod', ['711', half]);
    await rename(half, place.cluster);
    await syncDirectory(place.home);
  }
  return { passwords: JSON.parse(await readFile(place.passwords, 'utf8')) as Passwords, created };
}

/** Anything but "there is none" throws: a cluster that cannot be seen must not be replaced. */
async function isPresent(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function removeUnfinished(place: Place): Promise<void> {
  const prefix = `${basename(place.cluster)}${UNFINISHED}`;
  for (const name of await readdir(place.home)) {
    if (!name.startsWith(prefix)) continue;
    // An initdb that outlived its service may be writing still; what it leaves goes at the next start.
    await rm(join(place.home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function initialise(
  half: string,
  { user }: Place,
  binaries: Binaries,
  { durable, signal }: { durable: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  const pgdata = join(half, 'pgdata');
  await mkdir(pgdata, { mode: 0o700 });
  if (user) await chown(pgdata, user.uid, user.gid);
  await runProgram('chmod', ['711', half]);
  const run = async (file: string, args: readonly string[], input = ''): Promise<void> => {
    const { code, output } = await runProgram(file, args, { user, input, signal });
    if (code === 0) return;
    throw new EmbeddedPostgresError(
      'initialisation-failed',
      `${basename(file)} ended with ${code}: ${output}`,
    );
  };
  await run(binaries.initdb, [
    `--pgdata=${pgdata}`,
    `--username=${ROLES.superuser}`,
    '--encoding=UTF8',
    // Order by code point and Unicode's case mapping, the same on every system and for ever.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]);
  await writeFile(join(pgdata, 'pg_hba.conf'), 'local all all scram-sha-256\n');
  const passwords = makePasswords();
  // Single-user mode listens nowhere, so no connection can find the cluster half made.
  const quiet = [
    '-c',
    'exit_on_error=on',
    '-c',
    'log_min_error_statement=panic',
    '-c',
    'log_checkpoints=off',
  ];
  await run(binaries.postgres, ['--single', '-D', pgdata, ...quiet, 'postgres'], setUp(passwords));
  await writePrivately(join(half, 'passwords.json'), `${JSON.stringify(passwords, null, 2)}\n`);
}

function makePasswords(): Passwords {
  const password = (): string => randomBytes(24).toString('hex');
  return { owner: password(), app: password(), superuser: password() };
}

/** One statement a line, as single-user mode reads them. */
function setUp(passwords: Passwords): string {
  return [
    `ALTER ROLE ${ROLES.superuser} PASSWORD '${passwords.superuser}';`,
    `CREATE ROLE ${ROLES.owner} LOGIN PASSWORD '${passwords.owner}';`,
    `CREATE ROLE ${ROLES.app} LOGIN PASSWORD '${passwords.app}';`,
    `CREATE DATABASE ${DATABASE} OWNER ${ROLES.owner};`,
    `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC;`,
    `GRANT CONNECT ON DATABASE ${DATABASE} TO ${ROLES.app};`,
    '',
  ].join('\n');
}

async function writePrivately(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
