import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiKey } from '../../src/domain/site.ts';
import {
  countKeys,
  findKeyByHash,
  insertKey,
  listKeys,
  type NewApiKey,
  revokeKey,
} from '../../src/store/keys.ts';
import { insertSite, listSites, siteExists } from '../../src/store/sites.ts';
import { AT, later, openTestStore, stateOf, type TestStore, uuid } from './fixtures.ts';

describe('sites', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  test('have ids that are taken once, and are listed in the order of their bytes', async () => {
    for (const id of ['b', 'a', 'B', '\u00e9']) {
      expect(await insertSite(store.db, { id, name: `Site ${id}`, createdAt: AT })).toBe(true);
    }
    expect(await insertSite(store.db, { id: 'a', name: 'Another', createdAt: AT })).toBe(false);
    expect(await listSites(store.db, null, 2)).toEqual([
      { id: 'B', name: 'Site B', createdAt: AT },
      { id: 'a', name: 'Site a', createdAt: AT },
    ]);
    expect((await listSites(store.db, 'a', 10)).map(({ id }) => id)).toEqual(['b', '\u00e9']);
    expect(await siteExists(store.db, 'a')).toBe(true);
    expect(await siteExists(store.db, 'A')).toBe(false);
  });
});

describe('keys', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
    await insertSite(store.db, { id: 's', name: 'S', createdAt: AT });
    await insertSite(store.db, { id: 'other', name: 'Other', createdAt: AT });
  });
  afterAll(() => store.close());

  const hashOf = (n: number) => Buffer.alloc(32, n);
  const key = (n: number, changes: Partial<NewApiKey> = {}): NewApiKey => ({
    id: uuid(n),
    siteId: 's',
    name: `key ${n}`,
    role: 'moderator',
    createdAt: later(n % 2),
    keySha256: hashOf(n),
    ...changes,
  });
  const shown = ({ keySha256: _, ...rest }: NewApiKey): ApiKey => rest;

  test('are found by the hash of their secret until they are revoked', async () => {
    expect(await countKeys(store.db)).toBe(0);
    await insertKey(store.db, key(1));
    expect(await findKeyByHash(store.db, hashOf(1))).toEqual(shown(key(1)));
    expect(await findKeyByHash(store.db, hashOf(2))).toBeNull();
    expect(await revokeKey(store.db, 'other', uuid(1), AT)).toBe(false);
    expect(await revokeKey(store.db, 's', uuid(1), AT)).toBe(true);
    expect(await revokeKey(store.db, 's', uuid(1), AT)).toBe(false);
    expect(await findKeyByHash(store.db, hashOf(1))).toBeNull();
    expect(await countKeys(store.db)).toBe(1);
  });

  test('are listed oldest first, without the revoked ones', async () => {
    for (const n of [13, 10, 12, 11]) await insertKey(store.db, key(n));
    await insertKey(store.db, key(14, { siteId: 'other' }));
    await revokeKey(store.db, 's', uuid(11), AT);
    const ids: string[] = [];
    let after: ApiKey | null = null;
    do {
      const page: ApiKey[] = await listKeys(
        store.db,
        's',
        after && { time: after.createdAt, id: after.id },
        1,
      );
      ids.push(...page.map(({ id }) => id));
      after = page.at(-1) ?? null;
    } while (after !== null);
    expect(ids).toEqual([uuid(10), uuid(12), uuid(13)]);
  });

  test('belong to a site that exists, and no two have one secret', async () => {
    await insertKey(store.db, key(20));
    expect(await stateOf(insertKey(store.db, key(21, { siteId: 'unknown' })))).toBe('23503');
    expect(await stateOf(insertKey(store.db, key(22, { keySha256: hashOf(20) })))).toBe('23505');
  });
});
