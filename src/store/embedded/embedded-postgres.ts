import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { type BinaryPackage, findBinaryPackage, prepareBinaries } from './binaries.ts';
import { DATABASE, ensureCluster, type Passwords, ROLES } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { type FileLock, tryLockFile } from './file-lock.ts';
import { stopOrphan } from './orphan.ts';
import { findPlace, type Place } from './place.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';
import { systemErrorCode } from './system-error.ts';

export interface EmbeddedPostgres {
  /** The role that owns the database and migrates it. */
  readonly ownerUrl: string;
  /** The role that serves requests; it has what the migrations grant it. */
  readonly runtimeUrl: string;
  /** For maintenance (backups, extensions, copies of databases); the service does not use it. */
  readonly superuserUrl: string;
  /** Resolves when the server has ended though nobody called `stop`; the service cannot go on then. */
  readonly failed: Promise<void>;
  /** Ends all connections, writes all data, ends the server and gives the data directory free. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made where it does not exist. */
  readonly dataDir: string;
  readonly log: Log;
  /** Ends a start that is under way; what was started is stopped. */
  readonly signal?: AbortSignal;
  /** False turns fsync off, for tests, whose data may be lost. */
  readonly durable?: boolean;
}

/** How long a service that is just ending may keep the next one waiting. */
const TAKE_OVER_MS = 1_000;
const POLL_MS = 50;
/** The longest path of a socket on macOS is 103 bytes, on Linux 107. */
const MAX_SOCKET_PATH = 103;
/** Which the socket's file name needs to have; nothing listens on a TCP port. */
const PORT = 5432;

/**
 * Starts PostgreSQL on the data directory, initialising it the first time, and waits until it accepts
 * connections, on a unix socket only. Throws EmbeddedPostgresError with one of its codes.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaryPackage = findBinaryPackage();
  const place = await findPlace(options.dataDir);
  const serviceLock = await lockService(place);
  try {
    return await startLocked(place, binaryPackage, serviceLock, options);
  } catch (error) {
    serviceLock.close();
    throw error;
  }
}

async function lockService(place: Place): Promise<FileLock> {
  const deadline = performance.now() + TAKE_OVER_MS;
  do {
    const lock = await tryLockFile(place.serviceLock).catch((cause: unknown) => {
      if (systemErrorCode(cause) !== 'EACCES') throw cause;
      throw new EmbeddedPostgresError('no-place', `${place.home} belongs to another user.`, { cause });
    });
    if (lock) return lock;
    await delay(POLL_MS);
  } while (performance.now() < deadline);
  const message = `Another process already serves the data in ${place.home}.`;
  throw new EmbeddedPostgresError('data-dir-in-use', message);
}

async function startLocked(
  place: Place,
  binaryPackage: BinaryPackage,
  serviceLock: FileLock,
  { log, signal, durable = true }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const began = performance.now();
  const binaries = await prepareBinaries(place, binaryPackage);
  const { passwords, created } = await ensureCluster(place, binaries, { durable, signal });
  const lock = await stopOrphan(place, log, signal);
  const socketDirectory = await makeSocketDirectory(place);
  const postmaster = await startPostmaster(place, binaries, { socketDirectory, lock, durable, signal });
  const milliseconds = Math.round(performance.now() - began);
  log.info({ home: place.home, pid: postmaster.pid, created, milliseconds }, 'embedded PostgreSQL started');
  return running(place, postmaster, { serviceLock, socketDirectory, passwords, log });
}

function running(
  place: Place,
  postmaster: Postmaster,
  held: { serviceLock: FileLock; socketDirectory: string; passwords: Passwords; log: Log },
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await postmaster.stop();
    if (!held.socketDirectory.startsWith(place.home))
      await rm(held.socketDirectory, { recursive: true, force: true });
    held.serviceLock.close();
    held.log.info({ home: place.home }, 'embedded PostgreSQL stopped');
  };
  const failed = new Promise<void>((resolve) => {
    void postmaster.ended.then(() => {
      if (stopping) return;
      held.log.error({ log: place.log }, 'embedded PostgreSQL ended unexpectedly');
      resolve();
    });
  });
  const url = (role: keyof typeof ROLES): string =>
    `postgres://${ROLES[role]}:${held.passwords[role]}@localhost:${PORT}/${DATABASE}?host=${encodeURIComponent(held.socketDirectory)}`;
  return {
    ownerUrl: url('owner'),
    runtimeUrl: url('app'),
    superuserUrl: url('superuser'),
    failed,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * In the place's home, or under /tmp where its path would be too long for a socket. Only the server's
 * user and root get in. It is made anew: PostgreSQL refuses to start on a socket left by a server whose
 * pid is alive, be it as a zombie, and the caller knows that none is left.
 */
async function makeSocketDirectory({ home, user }: Place): Promise<string> {
  const near = join(home, 'socket');
  const fits = Buffer.byteLength(join(near, `.s.PGSQL.${PORT}.lock`)) <= MAX_SOCKET_PATH;
  if (fits) {
    await rm(near, { recursive: true, force: true });
    await mkdir(near, { mode: 0o700 });
  }
  const directory = fits ? near : await mkdtemp('/tmp/verbatim-');
  if (user) await chown(directory, user.uid, user.gid);
  return directory;
}
