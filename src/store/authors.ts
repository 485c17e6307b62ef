import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import { type CappedCount, COUNT_CAP } from '../domain/capped-count.ts';
import type { Actor } from '../domain/comment.ts';
import type { Standing } from '../domain/standing.ts';
import type { Executor, Transaction } from './database.ts';

interface StandingRow {
  readonly standing: Standing;
  readonly reason: string | null;
  readonly expires_at: Date | null;
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
  readonly at: Date;
}

interface SummaryRow {
  readonly name: string | null;
  readonly first_comment_at: Date | null;
  readonly last_comment_at: Date | null;
  readonly pending: number;
  readonly approved: number;
  readonly rejected: number;
  readonly known: boolean;
}

const STANDING_COLUMNS = 'standing, reason, expires_at, by_type, by_id, by_name, at';
const INSERT_STANDING = {
  name: 'standings.insert',
  text: `
    INSERT INTO standings (site_id, id, author_id, ${STANDING_COLUMNS})
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
const STANDINGS = {
  name: 'standings.of-author',
  text: `
    SELECT ${STANDING_COLUMNS} FROM standings WHERE site_id = $1 AND author_id = $2
    ORDER BY at DESC, id DESC LIMIT $3`,
};
const STANDING_NOW = {
  name: 'standings.now',
  text: `
    SELECT asked.author_id, s.standing, s.expires_at
    FROM unnest($2::text[]) AS asked (author_id)
    CROSS JOIN LATERAL (
      SELECT standing, expires_at FROM standings
      WHERE site_id = $1 AND author_id = asked.author_id ORDER BY at DESC, id DESC LIMIT 1
    ) s
    WHERE s.expires_at IS NULL OR s.expires_at > $3`,
};
const APPROVED_BEFORE = {
  name: 'authors.approved-before',
  text: `
    SELECT asked.author_id FROM unnest($2::text[]) AS asked (author_id)
    WHERE EXISTS (
      SELECT FROM comments c
      WHERE c.site_id = $1 AND c.author_id = asked.author_id AND c.status = 'approved')`,
};
const count = (status: string): string => `
  (SELECT count(*) FROM (
    SELECT FROM comments WHERE site_id = $1 AND author_id = $2 AND status = '${status}' LIMIT ${COUNT_CAP + 1}
  ) capped) AS ${status}`;
const time = (direction: string): string => `
  (SELECT created_at FROM comments WHERE site_id = $1 AND author_id = $2
   ORDER BY created_at ${direction}, id ${direction} LIMIT 1)`;
const SUMMARY = {
  name: 'authors.summary',
  text: `
    SELECT
      (SELECT author_name FROM comments WHERE site_id = $1 AND author_id = $2
       ORDER BY created_at DESC, id DESC LIMIT 1) AS name,
      ${time('ASC')} AS first_comment_at, ${time('DESC')} AS last_comment_at,
      ${count('pending')}, ${count('approved')}, ${count('rejected')},
      EXISTS (SELECT FROM comments WHERE site_id = $1 AND author_id = $2)
        OR EXISTS (SELECT FROM standings WHERE site_id = $1 AND author_id = $2)
        OR EXISTS (SELECT FROM reports WHERE site_id = $1 AND reporter_id = $2)
        OR EXISTS (SELECT FROM notes WHERE site_id = $1 AND author_id = $2) AS known`,
};
const ERASE = {
  name: 'authors.erase',
  text: 'SELECT erase_author($1, $2, $3, $4, $5, $6, $7)',
};
const COMMENT_IDS = {
  name: 'authors.comment-ids',
  text: 'SELECT id FROM comments WHERE site_id = $1 AND author_id = $2 AND text IS NOT NULL ORDER BY id',
};
// What is decided leaves the queue without a decision: nothing is left to decide about.
const LEAVE_QUEUE = {
  name: 'authors.leave-queue',
  text: `
    UPDATE comments SET awaiting = NULL, queue = NULL, updated_at = $3
    WHERE site_id = $1 AND id = ANY($2::uuid[]) AND awaiting IS NOT NULL AND status <> 'pending'`,
};

const capped = (counted: number): CappedCount => ({
  count: Math.min(counted, COUNT_CAP),
  capped: counted > COUNT_CAP,
});

function entryOf(row: StandingRow): StandingEntry {
  return {
    standing: row.standing,
    reason: row.reason,
    expiresAt: row.expires_at,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    at: row.at,
  };
}

export async function insertStanding(
  tx: Transaction,
  siteId: string,
  authorId: string,
  id: string,
  { standing, reason, expiresAt, by, at }: StandingEntry,
): Promise<void> {
  const values = [siteId, id, authorId, standing, reason, expiresAt, by.type, by.id, by.name, at];
  await tx.query(INSERT_STANDING, values);
}

/** What has been said of an author's standing, the newest first; with a limit of null all of it. */
export async function listStandings(
  db: Executor,
  siteId: string,
  authorId: string,
  limit: number | null,
): Promise<StandingEntry[]> {
  const rows = await db.query<StandingRow>(STANDINGS, [siteId, authorId, limit]);
  return rows.map(entryOf);
}

/** How the site stands to those of the authors of whom it has said so; the others are `normal`. */
export async function standingsNow(
  db: Executor,
  siteId: string,
  authorIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await db.query<{ author_id: string; standing: Standing }>(STANDING_NOW, [
    siteId,
    authorIds,
    now,
  ]);
  return new Map(rows.map((row) => [row.author_id, row.standing]));
}

/** Those of the authors of whom a comment stands approved. */
export async function authorsApproved(
  db: Executor,
  siteId: string,
  authorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ author_id: string }>(APPROVED_BEFORE, [siteId, authorIds]);
  return new Set(rows.map((row) => row.author_id));
}

/** What a site knows of an author at a time; null where it knows nothing. */
export async function findAuthor(
  db: Executor,
  siteId: string,
  authorId: string,
  now: Date,
): Promise<AuthorRecord | null> {
  const [row] = await db.query<SummaryRow>(SUMMARY, [siteId, authorId]);
  if (row === undefined || !row.known) return null;
  const [latest] = await listStandings(db, siteId, authorId, 1);
  const holds = latest !== undefined && (latest.expiresAt === null || latest.expiresAt > now);
  return {
    id: authorId,
    name: row.name,
    standing: holds ? latest : null,
    comments: {
      pending: capped(row.pending),
      approved: capped(row.approved),
      rejected: capped(row.rejected),
    },
    firstCommentAt: row.first_comment_at,
    lastCommentAt: row.last_comment_at,
  };
}

/** The comments of an author whose texts are there. */
export async function commentIdsOf(tx: Transaction, siteId: string, authorId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(COMMENT_IDS, [siteId, authorId]);
  return rows.map(({ id }) => id);
}

/** Takes those of the comments that are decided out of the queue. */
export async function leaveQueue(
  tx: Transaction,
  siteId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query(LEAVE_QUEUE, [siteId, ids, at]);
}

/** Erases what is stored of a person, with an entry in the audit; the comments stay as tombstones. */
export async function eraseAuthor(
  tx: Transaction,
  siteId: string,
  authorId: string,
  erasure: { readonly id: string; readonly by: Actor; readonly at: Date },
): Promise<void> {
  const { id, by, at } = erasure;
  await tx.query(ERASE, [siteId, authorId, id, by.type, by.id, by.name, at]);
}
