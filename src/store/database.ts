import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** A query with the name under which PostgreSQL prepares it and logs show it: `comments.insert`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What can run a statement: the database itself, or one of its transactions. */
export interface Executor {
  /** Runs one statement and answers its rows. Throws what PostgreSQL throws, with its SQLSTATE in `code`. */
  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

/** An open transaction: all of its statements commit together or not at all. */
export interface Transaction extends Executor {
  readonly transaction: true;
}

export interface Database extends Executor {
  /**
   * Runs `work` in one transaction (READ COMMITTED) and commits; rolls back where it throws.
   * Serialisation failures (40001) and deadlocks (40P01) are retried from the start, at most
   * `MAX_ATTEMPTS` times in all, so `work` must not have effects outside the transaction.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Connections in use, idle and requests waiting for one. */
  stats(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most. */
  readonly poolSize: number;
  /** False leaves the names out, for PgBouncer below 1.21 in transaction mode. */
  readonly prepare: boolean;
  /** Called when an idle connection breaks; the pool replaces it by itself. */
  readonly onIdleError: (error: Error) => void;
}

const MAX_ATTEMPTS = 5;
const RETRIED = new Set(['40001', '40P01']);
/** How long a request waits for a connection before it gives up (milliseconds). */
const CONNECTION_TIMEOUT_MS = 5_000;

// Ranks and counts are below 2^53, so a bigint column reads as a number.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

/** The SQLSTATE of an error that PostgreSQL raised, else undefined. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** The role that a connection string connects as, in all the forms that pg reads: `postgres://u@/db?host=/run`. */
export function roleOf(url: string): string | null {
  return new pg.Client({ connectionString: url }).user ?? null;
}

/** Opens a pool of connections; none is made before the first query. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    application_name: 'verbatim',
    types,
  });
  pool.on('error', options.onIdleError);

  const run = async <Row>(
    client: pg.Pool | pg.PoolClient,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> => {
    const query = { text: statement.text, values: [...values] };
    const result = await client.query(options.prepare ? { name: statement.name, ...query } : query);
    return result.rows as Row[];
  };

  const attempt = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    // A connection that ends between two statements says so here only; unheard, it would end the process.
    const onError = (error: Error): void => {
      broken = error;
    };
    client.on('error', onError);
    try {
      await client.query('BEGIN');
      const result = await work({
        transaction: true,
        query: <Row>(statement: Statement, values: readonly unknown[] = []) =>
          run<Row>(client, statement, values),
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((rollbackError: Error) => {
        broken = rollbackError;
      });
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  };

  return {
    query: <Row>(statement: Statement, values: readonly unknown[] = []) => run<Row>(pool, statement, values),
    async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
      for (let tried = 1; ; tried += 1) {
        try {
          return await attempt(work);
        } catch (error) {
          if (tried === MAX_ATTEMPTS || !RETRIED.has(sqlStateOf(error) ?? '')) throw error;
          await delay(tried * 10);
        }
      }
    },
    stats: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}
