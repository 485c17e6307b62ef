import type { Claim } from '../domain/claim.ts';
import type { Actor } from '../domain/comment.ts';
import {
  type CommentSort,
  commentClause,
  ORDERS,
  type QueueFilter,
  statementName,
} from './comment-filter.ts';
import type { Executor, Transaction } from './database.ts';
import { pageClause, Values } from './page.ts';

interface ClaimRow {
  readonly comment_id: string;
  readonly by_id: string;
  readonly by_name: string | null;
  readonly claimed_at: Date;
  readonly expires_at: Date;
}

const COLUMNS = 'comment_id, by_id, by_name, claimed_at, expires_at';

function claimOf(row: ClaimRow): Claim {
  return {
    commentId: row.comment_id,
    by: { type: 'moderator', id: row.by_id, name: row.by_name },
    claimedAt: row.claimed_at,
    expiresAt: row.expires_at,
  };
}

/** Which comments are to be claimed, and for whom. */
export interface ClaimRequest {
  readonly siteId: string;
  readonly by: Actor;
  readonly filter: QueueFilter;
  readonly sort: Exclude<CommentSort, 'newest'>;
  readonly limit: number;
  readonly at: Date;
  readonly expiresAt: Date;
  /** What the moderator has skipped since then is left out. */
  readonly skippedSince: Date;
}

/**
 * Claims the next comments that wait, that nobody has a live claim on and that the moderator has not skipped.
 * `picked` are the candidates in the order of the queue, `claimed` those that were won: another claim may have
 * been committed behind the statement's back, and a further call sees it. A comment that is being decided, or
 * claimed by another transaction, is passed over, one that was decided meanwhile as well.
 */
export async function claimNext(
  tx: Transaction,
  request: ClaimRequest,
): Promise<{ readonly picked: readonly string[]; readonly claimed: ReadonlySet<string> }> {
  const values = new Values();
  values.add(request.siteId);
  const at = values.add(request.at);
  const by = values.add(request.by.id);
  const name = values.add(request.by.name);
  const expiresAt = values.add(request.expiresAt);
  const skippedSince = values.add(request.skippedSince);
  const clause = commentClause(
    values,
    { ...request.filter, awaiting: request.filter.awaiting ?? 'any' },
    request.sort,
  );
  const order = ORDERS[request.sort];
  // OFFSET 0 keeps the two sub-selects from becoming joins, which would be hashed and have the whole queue sorted.
  // The inserts are in the order of the ids, as all that takes several claims is, so that nothing deadlocks.
  const statement = {
    name: statementName(clause, 'claims.next', request.sort),
    text: `
      WITH picked AS (
        SELECT c.id, c.queue_rank, c.created_at FROM comments c
        WHERE c.site_id = $1 ${clause.text} AND c.text IS NOT NULL
          AND NOT EXISTS (
            SELECT FROM claims k
            WHERE k.site_id = $1 AND k.comment_id = c.id AND k.expires_at > ${at} OFFSET 0)
          AND NOT EXISTS (
            SELECT FROM skips s
            WHERE s.site_id = $1 AND s.by_id = ${by} AND s.comment_id = c.id AND s.at > ${skippedSince} OFFSET 0)
        ${pageClause(values, order, null, request.limit)}
        FOR NO KEY UPDATE OF c SKIP LOCKED
      ), claimed AS (
        INSERT INTO claims (site_id, ${COLUMNS})
        SELECT $1, id, ${by}, ${name}, ${at}, ${expiresAt} FROM picked ORDER BY id
        ON CONFLICT (site_id, comment_id) DO UPDATE
          SET by_id = excluded.by_id, by_name = excluded.by_name, claimed_at = excluded.claimed_at,
              expires_at = excluded.expires_at
          WHERE claims.expires_at <= excluded.claimed_at
        RETURNING comment_id
      )
      SELECT ARRAY(SELECT c.id FROM picked c ORDER BY ${order.columns.join(', ')}) AS picked,
             ARRAY(SELECT comment_id FROM claimed) AS claimed`,
  };
  const [row] = await tx.query<{ picked: string[]; claimed: string[] }>(statement, values.list);
  return { picked: row?.picked ?? [], claimed: new Set(row?.claimed) };
}

const OF_COMMENTS = {
  name: 'claims.of-comments',
  text: `SELECT ${COLUMNS} FROM claims WHERE site_id = $1 AND comment_id = ANY($2::uuid[])`,
};
const RENEW = {
  name: 'claims.renew',
  text: `
    UPDATE claims SET expires_at = $4
    WHERE site_id = $1 AND comment_id IN (
      SELECT comment_id FROM claims
      WHERE site_id = $1 AND by_id = $2 AND expires_at > $3
        AND ($5::uuid[] IS NULL OR comment_id = ANY($5::uuid[]))
      ORDER BY comment_id FOR UPDATE)
    RETURNING ${COLUMNS}`,
};
const END = {
  name: 'claims.end',
  text: `
    DELETE FROM claims WHERE site_id = $1 AND comment_id IN (
      SELECT comment_id FROM claims WHERE site_id = $1 AND comment_id = ANY($2::uuid[])
      ORDER BY comment_id FOR UPDATE)`,
};
const GIVE_BACK = {
  name: 'claims.give-back',
  text: `
    DELETE FROM claims WHERE site_id = $1 AND comment_id IN (
      SELECT comment_id FROM claims
      WHERE site_id = $1 AND by_id = $2 AND expires_at > $3 AND ($4::uuid IS NULL OR comment_id = $4)
      ORDER BY comment_id FOR UPDATE)
    RETURNING comment_id`,
};
const REMOVE_EXPIRED = {
  name: 'claims.remove-expired',
  text: `
    DELETE FROM claims WHERE site_id = $1 AND comment_id IN (
      SELECT comment_id FROM claims WHERE site_id = $1 AND expires_at <= $2
      ORDER BY expires_at, comment_id LIMIT $3 FOR UPDATE SKIP LOCKED)
    RETURNING comment_id`,
};

/** What is stored of claims on the comments, by comment, expired ones too. */
export async function claimsOf(
  db: Executor,
  siteId: string,
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await db.query<ClaimRow>(OF_COMMENTS, [siteId, commentIds]);
  return new Map(rows.map((row) => [row.comment_id, claimOf(row)]));
}

/** Makes a moderator's live claims last until `expiresAt`, those on the comments or (null) all, and answers them. */
export async function renewClaims(
  db: Executor,
  claim: { readonly siteId: string; readonly byId: string; readonly at: Date; readonly expiresAt: Date },
  commentIds: readonly string[] | null,
): Promise<Claim[]> {
  const values = [claim.siteId, claim.byId, claim.at, claim.expiresAt, commentIds];
  const rows = await db.query<ClaimRow>(RENEW, values);
  return rows.map(claimOf).sort((a, b) => (a.commentId < b.commentId ? -1 : 1));
}

/** Ends the claims on comments, whosever they are. */
export async function endClaims(tx: Executor, siteId: string, commentIds: readonly string[]): Promise<void> {
  await tx.query(END, [siteId, commentIds]);
}

/** Gives back a moderator's live claims, that on one comment or (null) all; answers how many there were. */
export async function giveBackClaims(
  db: Executor,
  siteId: string,
  byId: string,
  at: Date,
  commentId: string | null,
): Promise<number> {
  return (await db.query(GIVE_BACK, [siteId, byId, at, commentId])).length;
}

/** Removes claims that have expired, `limit` at most, and answers how many. Waits for nobody. */
export async function removeExpiredClaims(
  db: Executor,
  siteId: string,
  at: Date,
  limit: number,
): Promise<number> {
  return (await db.query(REMOVE_EXPIRED, [siteId, at, limit])).length;
}

/** One page of the live claims of a site, or of one moderator, those that end first in front. */
export async function listClaims(
  db: Executor,
  siteId: string,
  byId: string | null,
  at: Date,
  after: { readonly expiresAt: Date; readonly commentId: string } | null,
  limit: number,
): Promise<Claim[]> {
  const values = new Values();
  values.add(siteId);
  const live = `expires_at > ${values.add(at)}`;
  const mine = byId === null ? '' : `AND by_id = ${values.add(byId)}`;
  const page = pageClause(
    values,
    { columns: ['expires_at', 'comment_id'], direction: 'ASC' },
    after && [after.expiresAt, after.commentId],
    limit,
  );
  const statement = {
    name: ['claims.list', ...(byId === null ? [] : ['mine']), ...(after ? ['after'] : [])].join('.'),
    text: `SELECT ${COLUMNS} FROM claims WHERE site_id = $1 AND ${live} ${mine} ${page}`,
  };
  const rows = await db.query<ClaimRow>(statement, values.list);
  return rows.map(claimOf);
}
