import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.ts';
import type { Log } from '../../src/store/log.ts';
import { migrate } from '../../src/store/migrations.ts';
import { makeDataDir, removeDataDir, removeKilledRuns } from './data-dir.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * One PostgreSQL for a whole run of jest, in a folder of its own. Its database `verbatim` is migrated and
 * then only copied: see cloneDatabase. The workers find it by an environment variable, which they inherit.
 */
export async function startTestPostgres(): Promise<{ stop(): Promise<void> }> {
  await removeKilledRuns();
  const dataDir = await makeDataDir();
  const postgres = await startEmbeddedPostgres({ dataDir, log: silent, durable: false });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await removeDataDir(dataDir);
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
