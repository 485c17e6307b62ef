import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { type Database, openDatabase, roleOf } from './store/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './store/embedded/embedded-postgres.ts';
import type { Log } from './store/log.ts';
import { assertSchemaCurrent, isMigratedByAnother, migrate } from './store/migrations.ts';

const MIGRATIONS_DIR = fileURLToPath(new URL('../migrations', import.meta.url));

/** Where the two roles connect, and the server that was started for them, if any. */
export interface DatabaseAddress {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly embedded: EmbeddedPostgres | null;
}

/** The database of the configuration; starts the embedded PostgreSQL where it names none. */
export async function locateDatabase(
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<DatabaseAddress> {
  if (config.databaseUrl !== null) {
    return {
      ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl,
      runtimeUrl: config.databaseUrl,
      embedded: null,
    };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log, signal });
  return { ownerUrl: embedded.ownerUrl, runtimeUrl: embedded.runtimeUrl, embedded };
}

/**
 * Brings the schema up to date and gives the runtime role its privileges. Where there is the runtime role alone,
 * and somebody else migrates, only sees that the schema is that of this build.
 */
export async function migrateDatabase(
  { ownerUrl, runtimeUrl }: DatabaseAddress,
  log: Log,
): Promise<string[]> {
  const owner = roleOf(ownerUrl);
  const runtime = roleOf(runtimeUrl);
  if (runtime === owner) {
    if (await isForeignSchemaCurrent(runtimeUrl)) return [];
    log.warn(
      {},
      'the service runs as the owner of its tables: only the trigger protects the text, not privileges too; set DATABASE_OWNER_URL',
    );
  }
  const runtimeRole = runtime === owner ? null : runtime;
  const { applied } = await migrate({ ownerUrl, runtimeRole, dir: MIGRATIONS_DIR, log });
  return applied;
}

/** False where the role may migrate itself; throws where it may not and the schema is not this build's. */
async function isForeignSchemaCurrent(url: string): Promise<boolean> {
  const db = openDatabase({ url, poolSize: 1, prepare: false, onIdleError: () => undefined });
  try {
    if (!(await isMigratedByAnother(db))) return false;
    await assertSchemaCurrent(db, MIGRATIONS_DIR);
    return true;
  } finally {
    await db.close();
  }
}

export function openRuntime(config: Config, { runtimeUrl }: DatabaseAddress, log: Log): Database {
  return openDatabase({
    url: runtimeUrl,
    poolSize: config.databasePoolSize,
    prepare: config.databasePrepare,
    onIdleError: (error) => log.warn({ err: error }, 'an idle connection broke'),
  });
}
