import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { Log } from '../../src/store/log.ts';
import { assertSchemaCurrent, migrate } from '../../src/store/migrations.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const APP = 'verbatim_app';
const FIRST = '0001_words.sql';
const SECOND = '0002_more.sql';

let database: TestDatabase;
let owner: Database;
let app: Database;
let dir: string;

const open = (url: string): Database =>
  openDatabase({ url, poolSize: 1, prepare: false, onIdleError: () => undefined });
const file = (name: string, sql: string): Promise<void> => writeFile(join(dir, name), sql);
const run = (runtimeRole: string | null = APP) =>
  migrate({ ownerUrl: database.ownerUrl, runtimeRole, dir, log });
const select = <Row>(db: Database, text: string): Promise<Row[]> => db.query<Row>({ name: 'test', text });
const recorded = () => select(owner, 'SELECT version, name FROM schema_migrations ORDER BY version');

beforeEach(async () => {
  database = await createEmptyDatabase();
  owner = open(database.ownerUrl);
  app = open(database.url);
  dir = await mkdtemp(join(tmpdir(), 'verbatim-test-migrations-'));
  await file(FIRST, "CREATE TABLE words (word text); INSERT INTO words VALUES ('one');");
  await file(SECOND, "INSERT INTO words VALUES ('two');");
});

afterEach(async () => {
  await Promise.all([owner.close(), app.close()]);
  await database.drop();
  await rm(dir, { recursive: true, force: true });
});

describe('migrate', () => {
  test('applies the files in order, once, and records them', async () => {
    expect(await run()).toEqual({ applied: [FIRST, SECOND] });
    expect(await run()).toEqual({ applied: [] });
    await file('0003_third.sql', "INSERT INTO words VALUES ('three');");
    expect(await run()).toEqual({ applied: ['0003_third.sql'] });
    const words = await select<{ word: string }>(owner, 'SELECT word FROM words');
    expect(words.map(({ word }) => word)).toEqual(['one', 'two', 'three']);
    expect(await select(owner, 'SELECT * FROM schema_migrations WHERE version = 1')).toEqual([
      {
        version: 1,
        name: FIRST,
        sha256: '912b2a440ed75bdd8f8a86c053e853d7564a824728bd24d96936bafebd71725e',
        applied_at: expect.any(Date),
      },
    ]);
  });

  test('applies each file once when five instances start at once', async () => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => run()));
    expect(runs.flatMap(({ applied }) => applied).sort()).toEqual([FIRST, SECOND]);
    expect(await select(owner, 'SELECT word FROM words')).toHaveLength(2);
  });

  test('keeps nothing of a file that fails, and all of those before it', async () => {
    await file(SECOND, "INSERT INTO words VALUES ('two'); SELECT 1 / 0;");
    await expect(run()).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining(SECOND),
      cause: expect.objectContaining({ code: '22012' }),
    });
    expect(await select(owner, 'SELECT word FROM words')).toEqual([{ word: 'one' }]);
    expect(await recorded()).toEqual([{ version: 1, name: FIRST }]);
    await file(SECOND, "INSERT INTO words VALUES ('two');");
    expect(await run()).toEqual({ applied: [SECOND] });
  });

  test('refuses a file that changed after it was applied, in text or name', async () => {
    await run();
    await file(FIRST, "CREATE TABLE words (word text); INSERT INTO words VALUES ('One');");
    await expect(run()).rejects.toMatchObject({
      code: 'migration-changed',
      message: expect.stringContaining(FIRST),
    });
    await file(FIRST, "CREATE TABLE words (word text); INSERT INTO words VALUES ('one');");
    await rename(join(dir, SECOND), join(dir, '0002_other.sql'));
    await expect(run()).rejects.toMatchObject({ code: 'migration-changed' });
  });

  test('refuses a database from the future', async () => {
    await run();
    await rm(join(dir, SECOND));
    await expect(run()).rejects.toMatchObject({
      code: 'schema-ahead',
      message: expect.stringContaining(SECOND),
    });
  });

  test.each([
    ['a gap', '0004_late.sql'],
    ['a number twice', '0002_twice.sql'],
    ['a name without a number', 'late.sql'],
    ['a name in capitals', '0003_Late.sql'],
  ])('refuses a folder with %s, before it connects', async (_what, name) => {
    await file(name, 'SELECT 1;');
    const elsewhere = migrate({ ownerUrl: 'postgres://localhost:1/none', runtimeRole: null, dir, log });
    await expect(elsewhere).rejects.toMatchObject({ code: 'migrations-invalid' });
  });
});

describe('the runtime role', () => {
  const GRANTS = `CREATE FUNCTION grant_runtime(role name) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA public TO %I', role); END $$;`;

  test('gets its privileges at each run, on tables made later too', async () => {
    await file('0003_grants.sql', GRANTS);
    await run();
    expect(await select(app, 'SELECT word FROM words')).toHaveLength(2);
    await file('0004_later.sql', 'CREATE TABLE later ();');
    await run();
    expect(await select(app, 'SELECT FROM later')).toEqual([]);
  });

  test('gets none where it is the owner itself', async () => {
    await file('0003_grants.sql', GRANTS);
    await run(null);
    await expect(select(app, 'SELECT word FROM words')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('assertSchemaCurrent', () => {
  test('accepts exactly the schema of this build, asked by the runtime role', async () => {
    await run();
    await expect(assertSchemaCurrent(app, dir)).resolves.toBeUndefined();
    await file('0003_third.sql', 'SELECT 1;');
    await expect(assertSchemaCurrent(app, dir)).rejects.toMatchObject({
      code: 'schema-behind',
      message: expect.stringContaining('0003_third.sql'),
    });
    await rm(join(dir, '0003_third.sql'));
    await rm(join(dir, SECOND));
    await expect(assertSchemaCurrent(app, dir)).rejects.toMatchObject({ code: 'schema-ahead' });
  });

  test('refuses a database that was never migrated', async () => {
    await expect(assertSchemaCurrent(app, dir)).rejects.toMatchObject({ code: 'schema-behind' });
  });
});
