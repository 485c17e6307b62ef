import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.ts';
import { tryLockFile } from '../../src/store/embedded/file-lock.ts';
import { stopOrphan } from '../../src/store/embedded/orphan.ts';
import { findPlace } from '../../src/store/embedded/place.ts';
import type { Log } from '../../src/store/log.ts';
import { migrate } from '../../src/store/migrations.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const PREFIX = 'verbatim-test-';
/** A folder this young may be of a run that has not locked it yet. */
const YOUNG_MS = 60_000;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * One PostgreSQL for a whole run of jest, in a folder of its own. Its database `verbatim` is migrated and
 * then only copied: see cloneDatabase. The workers find it by an environment variable, which they inherit.
 */
export async function startTestPostgres(): Promise<{ stop(): Promise<void> }> {
  await removeKilledRuns();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  // For root, whose PostgreSQL runs as another user.
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, log: silent, durable: false });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await removeData(dataDir);
  };
  try {
    await migrate({ ownerUrl: postgres.ownerUrl, runtimeRole: 'verbatim_app', dir: MIGRATIONS, log: silent });
  } catch (error) {
    await stop();
    throw error;
  }
  const { ownerUrl, runtimeUrl, superuserUrl } = postgres;
  // biome-ignore lint/style/noProcessEnv: the way from jest's global setup to its workers
  process.env['TEST_POSTGRES'] = JSON.stringify({ ownerUrl, runtimeUrl, superuserUrl });
  return { stop };
}

/** A run that was killed leaves its folder and its server; both go, unless the run is alive. */
async function removeKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    const found = await stat(dataDir).catch(() => undefined);
    const removable = found?.uid === process.getuid?.() && Date.now() - (found?.mtimeMs ?? 0) > YOUNG_MS;
    if (!removable) continue;
    const place = await findPlace(dataDir);
    const lock = await tryLockFile(place.serviceLock);
    if (!lock) continue;
    (await stopOrphan(place, silent)).close();
    await removeData(dataDir);
    lock.close();
  }
}

/** The data lie elsewhere where the temporary folder is closed to PostgreSQL's user. */
async function removeData(dataDir: string): Promise<void> {
  const { home } = await findPlace(dataDir);
  await rm(home, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
