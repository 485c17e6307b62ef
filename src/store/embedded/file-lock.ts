import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { systemErrorCode } from './system-error.ts';

/**
 * An exclusive lock on a file, held by the kernel for the open file (flock(2)), not by its existence:
 * it is gone with the last process that has the file open, by kill -9 or power loss too, and pids that
 * were given out again do not matter. It holds across containers that share a volume.
 */
export interface FileLock {
  /** A child process that inherits this descriptor shares the lock, beyond the end of this process. */
  readonly fd: number;
  /** Closes the descriptor; the lock lives on in children that inherited it. */
  close(): void;
}

/** open(2) with O_EXLOCK locks in one step on macOS, for which Node has no constant. */
const O_EXLOCK_DARWIN = 0x20;
/** What flock(1) answers with -n when somebody else holds the lock. */
const HELD = 1;

/** Locks `path`, which is made if need be; undefined where somebody else holds it. */
export async function tryLockFile(path: string): Promise<FileLock | undefined> {
  const fd = openForLocking(path);
  if (fd === undefined) return undefined;
  const lock: FileLock = { fd, close: () => closeSync(fd) };
  if (process.platform === 'darwin') return lock;
  try {
    if (await flock(fd)) return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
  lock.close();
  return undefined;
}

function openForLocking(path: string): number | undefined {
  const flags = constants.O_RDWR | constants.O_CREAT;
  // A bare descriptor rather than a FileHandle, which the garbage collector may close.
  if (process.platform !== 'darwin') return openSync(path, flags, 0o600);
  try {
    return openSync(path, flags | constants.O_NONBLOCK | O_EXLOCK_DARWIN, 0o600);
  } catch (error) {
    if (systemErrorCode(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

/** Node has no flock(2), but the lock belongs to the open file, so a child may take it for its parent. */
async function flock(fd: number): Promise<boolean> {
  const child = spawn('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
  const [code] = await once(child, 'exit').catch((cause) => {
    const message = 'The embedded PostgreSQL needs the program flock (of util-linux or busybox).';
    throw new EmbeddedPostgresError('unsupported-platform', message, { cause });
  });
  if (code !== 0 && code !== HELD) throw new Error(`flock failed with ${code}`);
  return code === 0;
}
