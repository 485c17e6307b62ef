import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { type FileLock, tryLockFile } from './file-lock.ts';
import type { Place } from './place.ts';
import { runProgram } from './program.ts';
import { systemErrorCode } from './system-error.ts';

const POLL_MS = 20;
/** How long an orphan may take to end its transactions and write its checkpoint before it is cut short. */
const FAST_STOP_MS = 60_000;
/** How long after that, when it only has to exit; the next start then recovers from the log. */
const IMMEDIATE_STOP_MS = 10_000;

/**
 * Waits until no server process has the data open and answers the lock that says so, for the next server
 * to inherit. A server inherits its lock and so do all of its processes; whoever finds it free knows that
 * nothing of an earlier server is left. One that is left (its service was killed) is stopped: the caller
 * holds the service's lock, so nobody else can be using it.
 */
export async function stopOrphan(place: Place, log: Log, signal?: AbortSignal): Promise<FileLock> {
  const phases = [
    { kill: 'SIGINT', wait: FAST_STOP_MS },
    { kill: 'SIGQUIT', wait: IMMEDIATE_STOP_MS },
  ] as const;
  for (const { kill, wait } of phases) {
    const pid = await findPostmaster(place.pgdata);
    if (pid !== undefined) {
      log.warn({ pid, signal: kill }, 'stopping a PostgreSQL that outlived its service');
      signalIfAlive(pid, kill);
    }
    const deadline = performance.now() + wait;
    do {
      signal?.throwIfAborted();
      const lock = await lockWhenGone(place);
      if (lock) return lock;
      await delay(POLL_MS);
    } while (performance.now() < deadline);
  }
  const message = `A PostgreSQL of an earlier run still has ${place.pgdata} open and does not stop.`;
  throw new EmbeddedPostgresError('orphan-remains', message);
}

async function lockWhenGone(place: Place): Promise<FileLock | undefined> {
  const lock = await tryLockFile(place.serverLock);
  if (!lock) return undefined;
  // A server that somebody started by hand has no lock, but its pid file tells of it.
  if ((await findPostmaster(place.pgdata)) !== undefined) {
    lock.close();
    return undefined;
  }
  // PostgreSQL refuses to start when the pid in it is alive, as whatever process after a reboot.
  await rm(join(place.pgdata, 'postmaster.pid'), { force: true });
  return lock;
}

/** The pid of the living server of this data directory, by its pid file and that process's command line. */
async function findPostmaster(pgdata: string): Promise<number | undefined> {
  const file = await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(file, 10);
  if (!(pid > 1)) return undefined;
  return (await commandLine(pid)).includes(pgdata) ? pid : undefined;
}

/** The words of a process's command line; none where it does not exist or is a zombie. */
async function commandLine(pid: number): Promise<string[]> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return words.split('\0');
  }
  const { code, output } = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return code === 0 ? output.split(' ') : [];
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemErrorCode(error) === 'ESRCH') return;
    throw error;
  }
}
