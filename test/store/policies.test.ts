import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_DOCUMENT, DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { Moderation } from '../../src/moderation/context.ts';
import { policyInForce, putPolicy } from '../../src/moderation/policy/policies.ts';
import { openDatabase } from '../../src/store/database.ts';
import { insertSite } from '../../src/store/sites.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { AT, MODERATOR, sql, stateOf } from './fixtures.ts';

const COMMAND = { siteId: 's', actor: MODERATOR, idempotency: null };

describe('the policies of a site', () => {
  let database: TestDatabase;
  const open = (url: string) =>
    openDatabase({ url, poolSize: 2, prepare: true, onIdleError: () => undefined });
  /** What a process has: a connection, and memory of its own. */
  const processOn = (url: string) => ({ db: open(url), now: () => AT }) as unknown as Moderation;
  let one: Moderation;
  let other: Moderation;
  let owner: ReturnType<typeof open>;
  beforeAll(async () => {
    database = await cloneDatabase();
    one = processOn(database.url);
    other = processOn(database.url);
    owner = open(database.ownerUrl);
    await insertSite(one.db, { id: 's', name: 'S', createdAt: AT });
  });
  afterAll(async () => {
    await Promise.all([one.db.close(), other.db.close(), owner.close()]);
    await database.drop();
  });

  test('hold in every process at once', async () => {
    expect(await policyInForce(other, 's')).toBe(DEFAULT_POLICY);
    for (const textLimit of [10, 20]) {
      const put = await putPolicy(one, COMMAND, { ...DEFAULT_DOCUMENT, textLimit }, null);
      expect(put).toMatchObject({ kind: 'in-force', policy: { document: { textLimit } } });
      const { policy } = put as Extract<typeof put, { kind: 'in-force' }>;
      expect(await policyInForce(other, 's')).toEqual(policy);
    }
  });

  test('are read from the database once in a process', async () => {
    expect(await policyInForce(other, 's')).toBe(await policyInForce(other, 's'));
  });

  test('never change, not even by their owner', async () => {
    for (const change of [
      "UPDATE policies SET document = '{}'",
      'DELETE FROM policies',
      'TRUNCATE policies',
    ]) {
      expect([change, await stateOf(sql(owner, change))]).toEqual([change, 'VB001']);
      expect([change, await stateOf(sql(one.db, change))]).toEqual([change, '42501']);
    }
    const again = `INSERT INTO policies SELECT * FROM policies WHERE version = 2`;
    expect(await stateOf(sql(one.db, again))).toBe('23505');
  });
});
