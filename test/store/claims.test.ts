import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/comment.ts';
import {
  type ClaimRequest,
  claimNext,
  claimsOf,
  giveBackClaims,
  listClaims,
  removeExpiredClaims,
  renewClaims,
} from '../../src/store/claims.ts';
import { insertComments, lockComment, moveComment, type NewComment } from '../../src/store/comments.ts';
import type { Transaction } from '../../src/store/database.ts';
import { applyDecision } from '../../src/store/decisions.ts';
import { putSkip, removeOldSkips } from '../../src/store/skips.ts';
import {
  AT,
  decide,
  finding,
  insertOne,
  later,
  newComment,
  openTestStore,
  rejection,
  sql,
  type TestStore,
  untilSomeoneWaits,
  uuid,
} from './fixtures.ts';

const LEASE_MS = 60_000;
const ana: Actor = { type: 'moderator', id: 'ana', name: 'Ana' };
const bo: Actor = { type: 'moderator', id: 'bo', name: null };

let store: TestStore;
let siteId: string;
let sites = 0;
beforeAll(async () => {
  store = await openTestStore(20);
});
beforeEach(() => {
  sites += 1;
  siteId = `site ${sites}`;
});
afterAll(() => store.close());

/** Comments of this test's site; ids and ranks ascend. */
async function fill(
  count: number,
  changes: (n: number) => Partial<NewComment> = () => ({}),
): Promise<string[]> {
  const comments = Array.from({ length: count }, (_, n) =>
    newComment(n + 1, { siteId, queueRank: AT.getTime() + n, createdAt: later(n), ...changes(n) }),
  );
  await insertComments(store.db, comments);
  return comments.map(({ id }) => id);
}

const request = (by: Actor, changes: Partial<ClaimRequest> = {}): ClaimRequest => ({
  siteId,
  by,
  filter: { queue: null },
  sort: 'priority',
  limit: 10,
  at: AT,
  expiresAt: later(LEASE_MS),
  skippedSince: later(-1),
  ...changes,
});

async function wonBy(tx: Transaction, by: Actor, changes: Partial<ClaimRequest> = {}): Promise<string[]> {
  const { picked, claimed } = await claimNext(tx, request(by, changes));
  return picked.filter((id) => claimed.has(id));
}
const claim = (by: Actor, changes: Partial<ClaimRequest> = {}): Promise<string[]> =>
  store.db.transaction((tx) => wonBy(tx, by, changes));

describe('claims', () => {
  test('are of the next comments, in the order that is asked for', async () => {
    const ids = await fill(6, (n) => ({ createdAt: later(100 - n) }));
    expect(await claim(ana, { limit: 2 })).toEqual(ids.slice(0, 2));
    expect(await claim(bo, { limit: 2 })).toEqual(ids.slice(2, 4));
    expect(await claim(bo, { sort: 'oldest' })).toEqual([ids[5], ids[4]]);
    expect(await claim(ana)).toEqual([]);
    const stored = await claimsOf(store.db, siteId, ids);
    expect(stored.get(ids[0] ?? '')).toEqual({
      commentId: ids[0],
      by: ana,
      claimedAt: AT,
      expiresAt: later(LEASE_MS),
    });
    expect(stored.size).toBe(6);
  });

  test('end by themselves: from that moment on the comment is the next one’s', async () => {
    const [id = ''] = await fill(1);
    expect(await claim(ana)).toEqual([id]);
    const at = (milliseconds: number) => ({ at: later(milliseconds), expiresAt: later(2 * LEASE_MS) });
    expect(await claim(bo, at(LEASE_MS - 1))).toEqual([]);
    expect(await claim(bo, at(LEASE_MS))).toEqual([id]);
    expect((await claimsOf(store.db, siteId, [id])).get(id)).toMatchObject({
      by: bo,
      claimedAt: later(LEASE_MS),
    });
  });

  test('are never of what was decided, erased, skipped or escalated', async () => {
    const [decided = '', erased = '', skipped = '', escalated = '', rest = ''] = await fill(5, (n) => ({
      author: { id: n === 1 ? 'gone' : 'u-1', name: null },
    }));
    const comment = newComment(1, { siteId });
    await decide(store.db, comment, rejection(uuid(9_000 + sites), comment));
    await sql(store.owner, `SELECT erase_author($1, 'gone', $2, 'moderator', 'm', NULL, $3)`, [
      siteId,
      uuid(8_000 + sites),
      AT,
    ]);
    await putSkip(store.db, siteId, ana.id, skipped, AT);
    await store.db.transaction((tx) => moveComment(tx, siteId, escalated, 'legal', AT));
    expect(await claim(ana)).toEqual([rest]);
    expect(await claim(bo)).toEqual([skipped]);
    expect(await claim(ana, { filter: { queue: 'legal' } })).toEqual([escalated]);
    expect(await claimsOf(store.db, siteId, [decided, erased])).toEqual(new Map());
  });

  test('of a skipped comment are possible again once the skip is old', async () => {
    const [id = ''] = await fill(1);
    await putSkip(store.db, siteId, ana.id, id, later(-10));
    await putSkip(store.db, siteId, ana.id, id, AT);
    expect(await claim(ana, { skippedSince: later(-1) })).toEqual([]);
    expect(await claim(ana, { skippedSince: AT })).toEqual([id]);
    expect(await removeOldSkips(store.db, siteId, later(-1), 10)).toBe(0);
    expect(await removeOldSkips(store.db, siteId, AT, 10)).toBe(1);
  });

  test('of a filter are of what fits alone', async () => {
    const ids = await fill(6, (n) => ({
      articleId: n % 2 === 0 ? 'even' : 'odd',
      author: { id: `u-${n}`, name: null },
      language: n < 3 ? 'sv' : 'en',
      findings: n === 4 ? [finding({ guideline: 'abuse.racism', severity: 'high' })] : [],
    }));
    const fits = async (filter: ClaimRequest['filter']) => {
      const won = await claim(ana, { filter: { queue: null, ...filter } });
      await giveBackClaims(store.db, siteId, ana.id, AT, null);
      return won.map((id) => ids.indexOf(id));
    };
    expect(await fits({ articleId: 'odd' })).toEqual([1, 3, 5]);
    expect(await fits({ authorId: 'u-2' })).toEqual([2]);
    expect(await fits({ language: 'sv', articleId: 'even' })).toEqual([0, 2]);
    expect(await fits({ guideline: 'abuse' })).toEqual([4]);
    expect(await fits({ guideline: 'abuse.racism', severity: 'high' })).toEqual([4]);
    expect(await fits({ guideline: 'abuse.sexism' })).toEqual([]);
    expect(await fits({ awaiting: 'report' })).toEqual([]);
    expect(await fits({ awaiting: 'first_decision' })).toHaveLength(6);
  });

  test('pass over a comment that is being decided, and wait for nobody', async () => {
    const [first = '', second = ''] = await fill(2);
    await store.db.transaction(async (tx) => {
      await lockComment(tx, siteId, first);
      expect(await claim(ana)).toEqual([second]);
    });
    expect(await claim(ana)).toEqual([first]);
  });

  test('made behind the back of a statement are lost to it, and the next one goes on', async () => {
    const ids = await fill(4);
    const [first = '', stolen = '', third = ''] = ids;
    const insert = (id: string, by: string, expiresAt: Date) =>
      sql(
        store.db,
        `INSERT INTO claims (site_id, comment_id, by_id, claimed_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        [siteId, id, by, later(-2), expiresAt],
      );
    await insert(first, 'gone', later(-1));
    let claimed: Promise<unknown> = Promise.resolve();
    await store.db.transaction(async (tx) => {
      // The statement waits for the expired claim, and its snapshot grows old.
      await sql(tx, 'SELECT FROM claims WHERE site_id = $1 FOR UPDATE', [siteId]);
      claimed = store.db.transaction(async (other) => {
        const { picked, claimed: won } = await claimNext(other, request(ana, { limit: 2 }));
        return { picked, won: [...won], next: await wonBy(other, ana, { limit: 1 }) };
      });
      await untilSomeoneWaits(store.owner);
      await insert(stolen, 'thief', later(LEASE_MS));
    });
    expect(await claimed).toEqual({ picked: [first, stolen], won: [first], next: [third] });
    expect((await claimsOf(store.db, siteId, ids)).get(stolen)).toMatchObject({ by: { id: 'thief' } });
  });

  test('are renewed, given back and listed by who has them, while they are live', async () => {
    const ids = await fill(4);
    await claim(ana, { limit: 2 });
    await claim(bo, { limit: 2, expiresAt: later(2 * LEASE_MS) });
    const renew = (byId: string, at: Date, only: string[] | null = null) =>
      renewClaims(store.db, { siteId, byId, at, expiresAt: later(5 * LEASE_MS) }, only);
    const idsOf = (claims: readonly { commentId: string }[]) => claims.map(({ commentId }) => commentId);
    expect(idsOf(await renew('ana', AT, [ids[0] ?? '', ids[2] ?? '']))).toEqual([ids[0]]);
    expect(idsOf(await renew('ana', later(LEASE_MS)))).toEqual([ids[0]]);
    expect(idsOf(await listClaims(store.db, siteId, null, AT, null, 10))).toEqual([
      ids[1],
      ids[2],
      ids[3],
      ids[0],
    ]);
    const after = { expiresAt: later(2 * LEASE_MS), commentId: ids[2] ?? '' };
    expect(idsOf(await listClaims(store.db, siteId, null, AT, after, 10))).toEqual([ids[3], ids[0]]);
    expect(idsOf(await listClaims(store.db, siteId, 'bo', AT, after, 10))).toEqual([ids[3]]);
    expect(idsOf(await listClaims(store.db, siteId, null, later(2 * LEASE_MS), null, 10))).toEqual([ids[0]]);
    expect(await giveBackClaims(store.db, siteId, 'bo', AT, ids[0] ?? '')).toBe(0);
    expect(await giveBackClaims(store.db, siteId, 'bo', AT, ids[2] ?? '')).toBe(1);
    expect(await giveBackClaims(store.db, siteId, 'bo', later(2 * LEASE_MS), null)).toBe(0);
    expect(await giveBackClaims(store.db, siteId, 'bo', AT, null)).toBe(1);
    expect(await removeExpiredClaims(store.db, siteId, later(LEASE_MS), 10)).toBe(1);
    expect([...(await claimsOf(store.db, siteId, ids)).keys()]).toEqual([ids[0]]);
  });

  test('of many moderators at once are of different comments, and of all there are, round after round', async () => {
    for (let round = 0; round < 8; round += 1) {
      siteId = `race ${sites} ${round}`;
      const ids = await fill(60);
      const moderators = Array.from({ length: 15 }, (_, n): Actor => ({ ...ana, id: `m-${n}` }));
      const won = new Map<string, string>();
      // Claimed in several statements each, half of them decided at once by who has them.
      const work = async (by: Actor, n: number): Promise<void> => {
        for (let attempt = 0; won.size < ids.length && attempt < 200; attempt += 1) {
          const limit = (n % 4) + 1;
          for (const id of await claim(by, { limit })) {
            if (won.has(id)) throw new Error(`${id} was given to ${won.get(id)} and to ${by.id}`);
            won.set(id, by.id);
            if (n % 2 === 0) {
              const comment = { ...newComment(ids.indexOf(id) + 1), siteId };
              await decide(
                store.db,
                comment,
                rejection(uuid(100_000 * (round + 1) + ids.indexOf(id)), comment),
              );
            }
          }
        }
      };
      await Promise.all(moderators.map(work));
      expect(won.size).toBe(ids.length);
      const stored = await claimsOf(store.db, siteId, ids);
      expect(new Map([...stored].map(([id, { by }]) => [id, by.id]))).toEqual(won);
    }
  });

  test('made, renewed, given back and removed all at once wait for each other in one order', async () => {
    await fill(40);
    const deadlocks = async () => {
      const rows = await sql<{ deadlocks: number }>(
        store.owner,
        'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
      );
      return rows[0]?.deadlocks;
    };
    const before = await deadlocks();
    const work = async (n: number): Promise<void> => {
      const by = { ...ana, id: `m-${n}` };
      for (let turn = 0; turn < 25; turn += 1) {
        // Their clock runs fast: most claims have expired when the next moderator comes.
        const at = later(turn * 10);
        await store.db.transaction(async (tx) => {
          const sort = turn % 2 === 0 ? 'priority' : 'oldest';
          await wonBy(tx, by, { limit: 8, at, expiresAt: later(turn * 10 + 5), sort });
          await removeExpiredClaims(tx, siteId, at, 20);
        });
        if (turn % 3 === 0) await giveBackClaims(store.db, siteId, by.id, at, null);
        else await renewClaims(store.db, { siteId, byId: by.id, at, expiresAt: later(turn * 10 + 9) }, null);
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, n) => work(n)));
    await sql(store.owner, 'SELECT pg_stat_force_next_flush()');
    expect(await deadlocks()).toBe(before);
  });

  test('of what is decided at the same moment: the claim is before the decision or there is none', async () => {
    for (let round = 0; round < 30; round += 1) {
      siteId = `moment ${round}`;
      const comment = await insertOne(store.db, newComment(1, { siteId }));
      const decision = rejection(uuid(70_000 + round), comment);
      const decided = store.db.transaction(async (tx) => {
        await lockComment(tx, siteId, comment.id);
        if ((await claimsOf(tx, siteId, [comment.id])).size > 0) return false;
        const change = { siteId, commentId: comment.id, expectedVersion: 1, decision, at: AT } as const;
        return applyDecision(tx, { ...change, status: 'rejected' });
      });
      const [isDecided, won] = await Promise.all([decided, claim(bo)]);
      expect(won).toEqual(isDecided ? [] : [comment.id]);
    }
  });
});
