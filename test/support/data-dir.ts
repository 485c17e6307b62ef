import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileLock, tryLockFile } from '../../src/store/embedded/file-lock.ts';
import { stopOrphan } from '../../src/store/embedded/orphan.ts';
import { findPlace } from '../../src/store/embedded/place.ts';
import type { Log } from '../../src/store/log.ts';

/** By this name the next run finds and removes a folder, should this run be killed. */
const PREFIX = 'verbatim-test-';
/** A folder this young may be of a run that has not locked it yet. */
const YOUNG_MS = 60_000;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** An empty data directory, which PostgreSQL's own user may enter when the tests run as root. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(dataDir, 0o711);
  return dataDir;
}

/** Removes a data directory and ends the server of a killed service; throws where a living one holds it. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const lock = await lockDataDir(dataDir);
  if (!lock) throw new Error(`A living process serves ${dataDir}.`);
  await removeLocked(dataDir, lock);
}

/** A run that was killed leaves its folders and servers; they go, unless somebody still uses them. */
export async function removeKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    const found = await stat(dataDir).catch(() => undefined);
    const removable = found?.uid === process.getuid?.() && Date.now() - (found?.mtimeMs ?? 0) > YOUNG_MS;
    if (!removable) continue;
    const lock = await lockDataDir(dataDir);
    if (lock) await removeLocked(dataDir, lock);
  }
}

async function lockDataDir(dataDir: string): Promise<FileLock | undefined> {
  return tryLockFile((await findPlace(dataDir)).serviceLock);
}

async function removeLocked(dataDir: string, lock: FileLock): Promise<void> {
  const place = await findPlace(dataDir);
  (await stopOrphan(place, silent)).close();
  // The data lie elsewhere where the temporary folder is closed to PostgreSQL's user.
  await rm(place.home, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
  lock.close();
}
