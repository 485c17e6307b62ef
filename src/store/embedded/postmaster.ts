import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { FileLock } from './file-lock.ts';
import type { Place } from './place.ts';
import { PROGRAM_ENVIRONMENT } from './program.ts';

/** A running server process. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, all data written. Resolves when it has ended. */
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  readonly socketDirectory: string;
  /** Inherited by the server, closed here. */
  readonly lock: FileLock;
  readonly durable: boolean;
  readonly signal?: AbortSignal | undefined;
}

const POLL_MS = 10;
/** A crash recovery replays at most `max_wal_size`; this is for what never becomes ready. */
const READY_WITHIN_MS = 300_000;
const FAST_STOP_MS = 60_000;

/** For one service on one box. Given on the command line: they follow the code, not the age of the data. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  wal_compression: 'on',
  // Statements are short; compiling one to machine code takes longer than to run it.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Errors and their details quote rows, and a comment's text must not be in a log. The service sees both.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the server and waits until it accepts connections. Throws `start-failed` with the end of its log. */
export async function startPostmaster(
  place: Place,
  binaries: Binaries,
  options: PostmasterOptions,
): Promise<Postmaster> {
  const settings = {
    ...SETTINGS,
    unix_socket_directories: options.socketDirectory,
    ...(options.durable ? {} : NOT_DURABLE),
  };
  const args = ['-D', place.pgdata, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
  const log = await open(place.log, 'a+', 0o600);
  try {
    const logged = (await log.stat()).size;
    const child = spawn(binaries.postgres, args, {
      ...place.user,
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      // A session of its own: Ctrl-C must not end it before the service has finished its requests.
      detached: true,
      stdio: ['ignore', log.fd, log.fd, options.lock.fd],
    });
    const ended = once(child, 'exit').then(
      () => undefined,
      () => undefined,
    );
    const stop = (): Promise<void> => stopChild(child, ended);
    if (await isReady(child, place.pgdata, options.signal)) return { pid: child.pid ?? 0, ended, stop };
    await stop();
    options.signal?.throwIfAborted();
    const said = (await readFile(place.log)).subarray(logged).toString().trim();
    throw new EmbeddedPostgresError('start-failed', `PostgreSQL did not start (${place.log}): ${said}`);
  } finally {
    options.lock.close();
    await log.close();
  }
}

/** Waits until the server's pid file says that it accepts connections; false where it ends or is aborted. */
async function isReady(child: ChildProcess, pgdata: string, signal?: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (child.pid !== undefined && hasNotEnded(child) && performance.now() < deadline) {
    if (signal?.aborted) return false;
    const lines = (await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    // Line 1 is the pid, line 8 the state.
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await delay(POLL_MS);
  }
  return false;
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid === undefined || !hasNotEnded(child)) return;
  child.kill('SIGINT');
  const cut = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS);
  await ended;
  clearTimeout(cut);
}
