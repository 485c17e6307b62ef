import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { insertComments } from '../../src/store/comments.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { StoreUnavailable, translateStoreError } from '../../src/store/errors.ts';
import { newComment, openTestStore, sql, type TestStore } from './fixtures.ts';

describe('translateStoreError', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  const errorOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );
  const connect = (url: string): Database =>
    openDatabase({ url, poolSize: 1, prepare: true, onIdleError: () => undefined });

  const cases: [string, () => Promise<unknown>][] = [
    ['a connection that is terminated', () => sql(store.db, 'SELECT pg_terminate_backend(pg_backend_pid())')],
    [
      'a statement that takes too long',
      () =>
        store.db.transaction(async (tx) => {
          await sql(tx, "SET LOCAL statement_timeout = '1ms'");
          await sql(tx, 'SELECT pg_sleep(5)');
        }),
    ],
    [
      'a lock that is held too long',
      () =>
        store.db.transaction(async (tx) => {
          await sql(tx, 'SELECT pg_advisory_xact_lock(1)');
          await store.db.transaction(async (other) => {
            await sql(other, "SET LOCAL lock_timeout = '1ms'");
            await sql(other, 'SELECT pg_advisory_xact_lock(1)');
          });
        }),
    ],
    ['a database that refuses connections', () => sql(connect('postgres://u@127.0.0.1:1/d'), 'SELECT 1')],
    ['a host of which no address answers', () => sql(connect('postgres://u@localhost:1/d'), 'SELECT 1')],
    ['a socket that is not there', () => sql(connect('postgres://u@%2Fnowhere/d'), 'SELECT 1')],
    ['a server that hangs up', () => hangUp()],
    ['a pool that is closed', () => closed()],
  ];

  async function hangUp(): Promise<unknown> {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await errorOf(sql(connect(`postgres://u@127.0.0.1:${port}/d`), 'SELECT 1'));
    await new Promise((done) => server.close(done));
    throw error;
  }

  async function closed(): Promise<unknown> {
    const db = connect('postgres://u@127.0.0.1:1/d');
    await db.close();
    return sql(db, 'SELECT 1');
  }

  test.each(cases)('%s is unavailable', async (_, work) => {
    const error = await errorOf(work());
    const translated = translateStoreError(error);
    expect(translated).toBeInstanceOf(StoreUnavailable);
    expect(translated).toMatchObject({ message: 'the database is not available', cause: error });
  });

  test('anything else stays what it is', async () => {
    const refused = await errorOf(
      insertComments(store.db, [newComment(1, { language: undefined as never })]),
    );
    const missing = await errorOf(readFile('/nowhere/at-all'));
    for (const error of [refused, missing, new Error('a fault of ours'), 'a string', undefined]) {
      expect(translateStoreError(error)).toBe(error);
    }
    expect(refused).toMatchObject({ code: '23502' });
  });
});
