import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../src/database.ts';
import { openDefaultSite } from '../src/moderation/access.ts';
import type { Moderation } from '../src/moderation/context.ts';
import { openModeration } from '../src/process-moderation.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { startEmbeddedPostgres } from '../src/store/embedded/embedded-postgres.ts';
import type { Log } from '../src/store/log.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs a benchmark on an embedded PostgreSQL of its own below the temporary folder, and removes it. */
export async function onEmptyDatabase(
  run: (moderation: Moderation, superuser: Database) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const embedded = await startEmbeddedPostgres({ dataDir, log: silent });
  try {
    await migrateDatabase({ ...embedded, embedded }, silent);
    const open = (url: string) =>
      openDatabase({ url, poolSize: 4, prepare: true, onIdleError: () => undefined });
    const superuser = open(embedded.superuserUrl);
    const db = open(embedded.runtimeUrl);
    const moderation = openModeration(db, { adminKey: null }, silent);
    await openDefaultSite(moderation);
    await run(moderation, superuser);
    await Promise.all([superuser.close(), db.close()]);
  } finally {
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
