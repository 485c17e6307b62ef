import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file. */
export interface TestDatabase {
  /** Of the runtime role. */
  readonly url: string;
  readonly ownerUrl: string;
  /** Ends what is still connected to it. */
  drop(): Promise<void>;
}

interface Server {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly superuserUrl: string;
}

/** A copy of the migrated, empty database: 0.1 s. For `beforeAll`, with `drop` in `afterAll`. */
export function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase('verbatim');
}

/** A database without any table, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(server, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER verbatim_owner`);
  return {
    url: onDatabase(server.runtimeUrl, name),
    ownerUrl: onDatabase(server.ownerUrl, name),
    drop: () => asSuperuser(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function testServer(): Server {
  // biome-ignore lint/style/noProcessEnv: the way from jest's global setup to its workers
  const server = process.env['TEST_POSTGRES'];
  if (!server) throw new Error('No PostgreSQL runs for the tests: is jest started with its configuration?');
  return JSON.parse(server) as Server;
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asSuperuser(server: Server, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: onDatabase(server.superuserUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
