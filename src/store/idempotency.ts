import type { Executor, Transaction } from './database.ts';

/** The first answer to a request with an Idempotency-Key. */
export interface StoredReply {
  readonly fingerprint: Buffer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent; null after the erasure of a person whose data it showed. */
  readonly body: string | null;
  readonly createdAt: Date;
}

/** A reply to be stored under a key of a site. */
export interface NewReply extends StoredReply {
  readonly siteId: string;
  readonly key: string;
  /** The persons whose data the body shows. */
  readonly authorIds: readonly string[];
}

interface ReplyRow {
  readonly fingerprint: Buffer;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly created_at: Date;
}

// Not for ordering: nobody waits for this lock, and the primary key is what keeps a reply unique. It only
// answers "is the first request still running?", and a commit, a rollback or a crash frees it by itself, which
// a row that says "in progress" would not do.
const TRY_LOCK = {
  name: 'idempotency.try-lock',
  text: 'SELECT pg_try_advisory_xact_lock(hashtextextended($2, hashtextextended($1, 0))) AS locked',
};
const FIND = {
  name: 'idempotency.find',
  text: `
    SELECT fingerprint, status, headers, body, created_at FROM idempotency_keys
    WHERE site_id = $1 AND key = $2`,
};
const INSERT = {
  name: 'idempotency.insert',
  text: `
    INSERT INTO idempotency_keys (site_id, key, fingerprint, status, headers, body, created_at, author_ids)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const PURGE = {
  name: 'idempotency.purge',
  text: 'SELECT purge_idempotency_keys($1) AS purged',
};

/** False while another transaction holds this key of the site. The end of the transaction frees it. */
export async function tryLockIdempotencyKey(tx: Transaction, siteId: string, key: string): Promise<boolean> {
  const [row] = await tx.query<{ locked: boolean }>(TRY_LOCK, [siteId, key]);
  return row?.locked === true;
}

/** The stored reply, if there is one. It is kept until it is purged, which is 24 hours at least. */
export async function findReply(tx: Executor, siteId: string, key: string): Promise<StoredReply | null> {
  const [row] = await tx.query<ReplyRow>(FIND, [siteId, key]);
  if (row === undefined) return null;
  const { created_at: createdAt, ...reply } = row;
  return { ...reply, createdAt };
}

/** Stores a reply. Throws if the key has one (23505). */
export async function insertReply(tx: Transaction, reply: NewReply): Promise<void> {
  await tx.query(INSERT, [
    reply.siteId,
    reply.key,
    reply.fingerprint,
    reply.status,
    reply.headers,
    reply.body,
    reply.createdAt,
    reply.authorIds,
  ]);
}

/** Deletes the replies made before a time that is at least 24 hours ago, and answers how many. */
export async function purgeReplies(db: Executor, before: Date): Promise<number> {
  const [row] = await db.query<{ purged: number }>(PURGE, [before]);
  return row?.purged ?? 0;
}
