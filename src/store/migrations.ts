import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type Executor, sqlStateOf } from './database.ts';
import type { Log } from './log.ts';

/**
 * - `migrations-invalid`: the folder has a wrong name, a gap or a number twice;
 * - `migration-changed`: an applied file is not what it was when it was applied;
 * - `migration-failed`: PostgreSQL refused a file, which then changed nothing (the cause is its error);
 * - `schema-ahead`: the database knows migrations that this build does not;
 * - `schema-behind`: the database lacks migrations of this build (only from `assertSchemaCurrent`).
 */
type MigrationErrorCode =
  | 'migrations-invalid'
  | 'migration-changed'
  | 'migration-failed'
  | 'schema-ahead'
  | 'schema-behind';

class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code: MigrationErrorCode;

  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

interface Migration {
  readonly version: number;
  /** The file's name. */
  readonly name: string;
  readonly sql: string;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
}

type Applied = Pick<Migration, 'version' | 'name' | 'sha256'>;

export interface MigrateOptions {
  /** A direct connection of the owner's; a pooler in transaction mode would lose the lock. */
  readonly ownerUrl: string;
  /** The role that is to serve requests, given its privileges each time; null where it is the owner. */
  readonly runtimeRole: string | null;
  /** Holds `NNNN_name.sql`, numbered from 0001 without gaps. */
  readonly dir: string;
  readonly log: Log;
}

const FILE_NAME = /^(\d{4})_[a-z0-9]+(?:[_-][a-z0-9]+)*\.sql$/;
/** Any number will do that nothing else in the database locks: "verbat" in ASCII. */
const LOCK = 0x766572626174;

const SELECT_APPLIED = {
  name: 'schema_migrations.all',
  text: 'SELECT version, name, sha256 FROM schema_migrations ORDER BY version',
};
const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS schema_migrations (
    version    int PRIMARY KEY,
    name       text NOT NULL,
    sha256     text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`;
const INSERT_APPLIED = 'INSERT INTO schema_migrations (version, name, sha256) VALUES ($1, $2, $3)';
const OF_ANOTHER = {
  name: 'schema_migrations.of-another',
  text: `
    SELECT NOT pg_has_role(relowner, 'USAGE') AS foreign
    FROM pg_class WHERE oid = to_regclass('schema_migrations')`,
};
const UNDEFINED_TABLE = '42P01';

/**
 * Brings the database up to this build's schema: applies the files that it lacks, in order, each in one
 * transaction with its record, then gives the runtime role its privileges by calling the function
 * `grant_runtime(role name)`, if the migrations define it. Instances that start together wait for one
 * another. Answers the names of the files applied; throws MigrationError. PostgreSQL 15 or later.
 */
export async function migrate(options: MigrateOptions): Promise<{ applied: string[] }> {
  const known = await readMigrations(options.dir);
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: 'verbatim-migrate' });
  client.on('error', (error) => options.log.warn({ error: error.message }, 'the migrating connection broke'));
  await client.connect();
  try {
    // Held until the connection ends, so a crash frees it.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query('SET client_min_messages = warning');
    await client.query(CREATE_TABLE);
    const done = (await client.query<Applied>(SELECT_APPLIED.text)).rows;
    compare(known, done);
    const pending = known.slice(done.length);
    for (const migration of pending) await apply(client, migration, options.log);
    await grantRuntime(client, options.runtimeRole);
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** Whether the database was migrated by a role whose rights this connection does not have: it may not migrate. */
export async function isMigratedByAnother(db: Executor): Promise<boolean> {
  const [row] = await db.query<{ foreign: boolean }>(OF_ANOTHER);
  return row?.foreign === true;
}

/** Throws MigrationError unless the database has exactly the schema of this build. For those who may not migrate. */
export async function assertSchemaCurrent(db: Executor, dir: string): Promise<void> {
  const known = await readMigrations(dir);
  const done = await db.query<Applied>(SELECT_APPLIED).catch((error: unknown) => {
    if (sqlStateOf(error) === UNDEFINED_TABLE) return [];
    throw error;
  });
  compare(known, done);
  const missing = known.slice(done.length).map(({ name }) => name);
  if (missing.length === 0) return;
  throw new MigrationError('schema-behind', `The database lacks migrations: ${missing.join(', ')}.`);
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(FILE_NAME.exec(name)?.[1]);
      if (version !== index + 1) {
        const expected = String(index + 1).padStart(4, '0');
        const message = `${join(dir, name)} should be ${expected}_name.sql: numbers start at 0001 and have no gaps.`;
        throw new MigrationError('migrations-invalid', message);
      }
      const bytes = await readFile(join(dir, name));
      return {
        version,
        name,
        sql: bytes.toString(),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
}

/** Sees that what was applied is the beginning of what is known. */
function compare(known: readonly Migration[], done: readonly Applied[]): void {
  for (const [index, applied] of done.entries()) {
    const migration = known[index];
    if (!migration) {
      const message = `The database has migration ${applied.name}, which this build does not know: it is newer.`;
      throw new MigrationError('schema-ahead', message);
    }
    const same =
      applied.version === migration.version &&
      applied.name === migration.name &&
      applied.sha256 === migration.sha256;
    if (same) continue;
    const message = `${migration.name} is not what was applied as ${applied.name}: a migration never changes, add a new one.`;
    throw new MigrationError('migration-changed', message);
  }
}

async function apply(client: pg.Client, { version, name, sql, sha256 }: Migration, log: Log): Promise<void> {
  const began = performance.now();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(INSERT_APPLIED, [version, name, sha256]);
    await client.query('COMMIT');
  } catch (cause) {
    // Where even this fails the connection is gone, and the transaction with it.
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError('migration-failed', `${name} failed and changed nothing: ${reason}`, { cause });
  }
  log.info({ migration: name, milliseconds: Math.round(performance.now() - began) }, 'migration applied');
}

async function grantRuntime(client: pg.Client, role: string | null): Promise<void> {
  if (role === null) return;
  await client.query(`GRANT SELECT ON schema_migrations TO ${pg.escapeIdentifier(role)}`);
  const found = await client.query(`SELECT FROM pg_proc WHERE oid = to_regprocedure('grant_runtime(name)')`);
  if (found.rowCount) await client.query('SELECT grant_runtime($1)', [role]);
}
