import { type Finding, severityOf } from '../domain/checked.ts';
import type { Awaiting, Comment } from '../domain/comment.ts';
import { familyOf } from '../domain/guideline.ts';
import { COMMENT_SELECT, type CommentRow, commentOf } from './comment-row.ts';
import type { Executor, Transaction } from './database.ts';

/** A comment as it comes in: nobody has decided on it. */
export interface NewComment extends Comment {
  readonly text: string;
  readonly decision: null;
  /** Ascending place in the queue: creation in epoch milliseconds, less a bonus for severity. */
  readonly queueRank: number;
}

// A conflict leaves the row out, be it with a stored comment or with an earlier one of the batch. The order
// makes the first of a batch win, and lets concurrent batches take their ids in one sequence, without deadlock.
const INSERT = {
  name: 'comments.insert',
  text: `
    INSERT INTO comments (site_id, id, external_id, article_id, parent_id, author_id, author_name, text,
      text_sha256, status, awaiting, queue, verdict, findings, checks, guidelines, severity, signals, message,
      language, engine, queue_rank, policy_version, author_standing, first_time_author, version, submitted_at,
      created_at, updated_at)
    SELECT $1, id, "externalId", "articleId", "parentId", author->>'id', author->>'name', text,
      decode("textSha256", 'hex'), status, awaiting, queue, verdict, findings, checks, guidelines, severity,
      signals, message, language, engine, "queueRank", "policyVersion", "authorStanding", "firstTimeAuthor",
      version, "submittedAt", "createdAt", "updatedAt"
    FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (
      id uuid, "externalId" text, "articleId" text, "parentId" uuid, author jsonb, text text, "textSha256" text,
      status text, awaiting text, queue text, verdict text, findings jsonb, checks jsonb, guidelines text[],
      severity text, signals jsonb, message text, language text, engine text, "queueRank" bigint,
      "policyVersion" integer, "authorStanding" text, "firstTimeAuthor" boolean, version integer,
      "submittedAt" timestamptz, "createdAt" timestamptz, "updatedAt" timestamptz
    )) WITH ORDINALITY
    ORDER BY "externalId" COLLATE "C", ordinality
    ON CONFLICT (site_id, external_id) WHERE external_id IS NOT NULL DO NOTHING
    RETURNING id`,
};

const FIND_ID_BY_EXTERNAL_ID = {
  name: 'comments.find-id-by-external-id',
  text: 'SELECT id FROM comments WHERE site_id = $1 AND external_id = $2',
};
const FIND = { name: 'comments.find', text: `${COMMENT_SELECT} AND c.id = $2` };
const FIND_MANY = { name: 'comments.find-many', text: `${COMMENT_SELECT} AND c.id = ANY($2::uuid[])` };
const FIND_PARENTS = {
  name: 'comments.find-parents',
  text: 'SELECT id, article_id FROM comments WHERE site_id = $1 AND id = ANY($2::uuid[])',
};
// NO KEY UPDATE excludes every other decision, but not the replies, whose foreign key wants KEY SHARE.
const LOCK = {
  name: 'comments.lock',
  text: 'SELECT id FROM comments WHERE site_id = $1 AND id = $2 FOR NO KEY UPDATE',
};
const LOCK_MANY = {
  name: 'comments.lock-many',
  text: `
    SELECT id FROM comments WHERE site_id = $1 AND id = ANY($2::uuid[])
    ORDER BY id FOR NO KEY UPDATE`,
};
const MOVE = {
  name: 'comments.move',
  text: `
    UPDATE comments SET queue = $3, updated_at = $4
    WHERE site_id = $1 AND id = $2 AND awaiting IS NOT NULL`,
};

/**
 * Stores new comments, all of one site, none of them decided, and answers the ids of those that were stored.
 * Left out is one whose `externalId` the site has already, or an earlier one of the batch.
 */
export async function insertComments(
  tx: Executor,
  comments: readonly NewComment[],
): Promise<ReadonlySet<string>> {
  const [first] = comments;
  if (first === undefined) return new Set();
  if (comments.some(({ siteId }) => siteId !== first.siteId)) {
    throw new Error('the comments of one batch must be of one site');
  }
  const records = comments.map((comment) => ({
    ...comment,
    guidelines: guidelinesOf(comment.findings),
    severity: severityOf(comment.findings),
  }));
  const rows = await tx.query<{ id: string }>(INSERT, [first.siteId, JSON.stringify(records)]);
  return new Set(rows.map(({ id }) => id));
}

/** The codes of the findings and their families, each once: what the guideline filter looks at. */
function guidelinesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ guideline }) => [guideline, familyOf(guideline)]))];
}

/** The id of the comment that a site knows by its own id, if any. */
export async function findCommentIdByExternalId(
  db: Executor,
  siteId: string,
  externalId: string,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(FIND_ID_BY_EXTERNAL_ID, [siteId, externalId]);
  return row?.id ?? null;
}

/** A comment with its standing decision; null where the site has none of this id. */
export async function findComment(db: Executor, siteId: string, id: string): Promise<Comment | null> {
  const [row] = await db.query<CommentRow>(FIND, [siteId, id]);
  return row ? commentOf(row) : null;
}

/** Those of the comments that the site has, in no particular order. */
export async function findComments(db: Executor, siteId: string, ids: readonly string[]): Promise<Comment[]> {
  const rows = await db.query<CommentRow>(FIND_MANY, [siteId, ids]);
  return rows.map(commentOf);
}

/** Those of the ids that are comments of the site, each with its article. */
export async function existingParents(
  db: Executor,
  siteId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { articleId: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; article_id: string }>(FIND_PARENTS, [siteId, ids]);
  return new Map(rows.map((row) => [row.id, { articleId: row.article_id }]));
}

const REOPEN = {
  name: 'comments.reopen',
  text: `
    UPDATE comments SET awaiting = $3, updated_at = $5,
      queue_rank = CASE WHEN awaiting IS NULL THEN $4 ELSE least(queue_rank, $4) END
    WHERE site_id = $1 AND id = $2`,
};

/** Has a comment wait in the queue, at the rank given unless it waits nearer to the front already. */
export async function reopenComment(
  tx: Transaction,
  siteId: string,
  id: string,
  { awaiting, queueRank, at }: { readonly awaiting: Awaiting; readonly queueRank: number; readonly at: Date },
): Promise<void> {
  await tx.query(REOPEN, [siteId, id, awaiting, queueRank, at]);
}

/**
 * A comment that nobody else decides until the transaction ends. It is read after the lock is held, in a
 * statement of its own: the one that waited would still show the decision that stood before it waited.
 */
export async function lockComment(tx: Transaction, siteId: string, id: string): Promise<Comment | null> {
  const locked = await tx.query(LOCK, [siteId, id]);
  return locked.length === 0 ? null : findComment(tx, siteId, id);
}

/** As {@link lockComment}, for those of the ids that the site has; locked in the order of their ids. */
export async function lockComments(
  tx: Transaction,
  siteId: string,
  ids: readonly string[],
): Promise<Comment[]> {
  await tx.query(LOCK_MANY, [siteId, ids]);
  return findComments(tx, siteId, ids);
}

/** Moves a locked comment that waits into a named queue; null is the site's own. */
export async function moveComment(
  tx: Transaction,
  siteId: string,
  id: string,
  queue: string | null,
  at: Date,
): Promise<void> {
  await tx.query(MOVE, [siteId, id, queue, at]);
}
