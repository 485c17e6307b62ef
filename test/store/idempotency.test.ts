import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findReply,
  insertReply,
  type NewReply,
  purgeReplies,
  tryLockIdempotencyKey,
} from '../../src/store/idempotency.ts';
import { insertSite } from '../../src/store/sites.ts';
import { AT, openTestStore, stateOf, type TestStore } from './fixtures.ts';

const HOUR_MS = 3_600_000;

function reply(key: string, changes: Partial<NewReply> = {}): NewReply {
  return {
    siteId: 's',
    key,
    fingerprint: Buffer.from([0, 1, 255]),
    status: 201,
    headers: { location: '/v1/comments/1', etag: '"1"' },
    body: '{"text":"caf\u00e9 \\u0000 \u{1f600}"}',
    authorIds: ['u-1'],
    createdAt: AT,
    ...changes,
  };
}

describe('idempotency', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
    await insertSite(store.db, { id: 's', name: 'S', createdAt: AT });
  });
  afterAll(() => store.close());

  const insert = (one: NewReply) => store.db.transaction((tx) => insertReply(tx, one));

  test('a reply comes back as it was stored, to its site', async () => {
    await insert(reply('k'));
    const { siteId: _, key: __, authorIds: ___, ...stored } = reply('k');
    expect(await findReply(store.db, 's', 'k')).toEqual(stored);
    expect(await findReply(store.db, 'other', 'k')).toBeNull();
    expect(await findReply(store.db, 's', 'K')).toBeNull();
    expect(await stateOf(insert(reply('k')))).toBe('23505');
  });

  test('a key is held by one transaction until it ends, however it ends', async () => {
    const lock = (siteId: string, key: string) =>
      store.db.transaction((tx) => tryLockIdempotencyKey(tx, siteId, key));
    await store.db.transaction(async (tx) => {
      expect(await tryLockIdempotencyKey(tx, 's', 'held')).toBe(true);
      expect(await lock('s', 'held')).toBe(false);
      expect(await lock('s', 'free')).toBe(true);
      expect(await lock('other', 'held')).toBe(true);
    });
    expect(await lock('s', 'held')).toBe(true);
    const failed = store.db.transaction(async (tx) => {
      await tryLockIdempotencyKey(tx, 's', 'held');
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await lock('s', 'held')).toBe(true);
  });

  test('replies are purged after 24 hours, not before', async () => {
    const now = Date.now();
    await insert(reply('old', { createdAt: new Date(now - 30 * HOUR_MS) }));
    await insert(reply('young', { createdAt: new Date(now - 20 * HOUR_MS) }));
    expect(await stateOf(purgeReplies(store.db, new Date(now - 23 * HOUR_MS)))).toBe('VB002');
    expect(await findReply(store.db, 's', 'old')).not.toBeNull();
    const before = new Date(now - 25 * HOUR_MS);
    expect(await purgeReplies(store.db, before)).toBeGreaterThanOrEqual(1);
    expect(await purgeReplies(store.db, before)).toBe(0);
    expect(await findReply(store.db, 's', 'old')).toBeNull();
    expect(await findReply(store.db, 's', 'young')).not.toBeNull();
  });
});
