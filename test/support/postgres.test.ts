import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { cloneDatabase, type TestDatabase } from './postgres.ts';

const WHO = { name: 'test.who', text: 'SELECT current_user AS role, current_database() AS database' };
const open = (url: string) => openDatabase({ url, poolSize: 1, prepare: true, onIdleError: () => undefined });

describe('cloneDatabase', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  beforeAll(async () => {
    [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  });
  afterAll(() => Promise.all([first.drop(), second.drop()]));

  test('answers a database of its own to each caller, for both roles', async () => {
    const databases = [first.url, first.ownerUrl, second.url].map(open);
    const rows = await Promise.all(databases.map((db) => db.query<{ role: string; database: string }>(WHO)));
    await Promise.all(databases.map((db) => db.close()));
    const [app, owner, other] = rows.flat();
    expect(app?.role).toBe('verbatim_app');
    expect(owner).toEqual({ role: 'verbatim_owner', database: app?.database });
    expect(other?.database).not.toBe(app?.database);
  });

  test('copies the migrated schema', async () => {
    const db = open(first.url);
    const applied = await db.query({ name: 'test.applied', text: 'SELECT version FROM schema_migrations' });
    await db.close();
    const files = await readdir(new URL('../../migrations', import.meta.url));
    expect(applied).toHaveLength(files.filter((name) => name.endsWith('.sql')).length);
  });
});
