import type { Executor, Transaction } from './database.ts';

/** The bands of one comment's text. */
export interface TextBands {
  readonly commentId: string;
  readonly createdAt: Date;
  readonly bands: readonly number[];
}

/** A stored comment whose text shares a band with the `nth` text that was asked about. */
export interface BandMate {
  readonly nth: number;
  readonly commentId: string;
  readonly authorId: string;
  readonly text: string;
  readonly textSha256: string;
}

/** Comments that are looked at for a text, the newest first: one that 100,000 have sent costs no more. */
const MATES_A_BAND = 20;

const INSERT = {
  name: 'text-bands.insert',
  text: `
    INSERT INTO text_bands (site_id, band, created_at, comment_id)
    SELECT DISTINCT $1, band, created_at, comment_id
    FROM unnest($2::integer[], $3::timestamptz[], $4::uuid[]) AS new (band, created_at, comment_id)`,
};
const FIND_MATES = {
  name: 'text-bands.find-mates',
  text: `
    WITH met AS (
      SELECT DISTINCT asked.nth, mate.comment_id, mate.created_at
      FROM unnest($2::integer[], $3::integer[]) AS asked (nth, band)
      CROSS JOIN LATERAL (
        SELECT b.comment_id, b.created_at FROM text_bands b
        WHERE b.site_id = $1 AND b.band = asked.band AND b.created_at > $4
        ORDER BY b.created_at DESC, b.comment_id DESC LIMIT ${MATES_A_BAND}
      ) mate
    ), mates AS (
      SELECT nth, comment_id FROM (
        SELECT nth, comment_id, row_number() OVER (PARTITION BY nth ORDER BY created_at DESC, comment_id DESC) AS place
        FROM met
      ) ranked WHERE place <= ${MATES_A_BAND}
    )
    SELECT m.nth, c.id AS comment_id, c.author_id, c.text, encode(c.text_sha256, 'hex') AS text_sha256
    FROM mates m JOIN comments c ON c.site_id = $1 AND c.id = m.comment_id
    WHERE c.text IS NOT NULL
    ORDER BY m.nth, c.created_at DESC, c.id DESC`,
};
const PURGE = {
  name: 'text-bands.purge',
  text: `
    WITH old AS (
      SELECT band, created_at, comment_id FROM text_bands
      WHERE site_id = $1 AND created_at < $2 ORDER BY created_at LIMIT $3 FOR UPDATE SKIP LOCKED
    )
    DELETE FROM text_bands b USING old o
    WHERE b.site_id = $1 AND b.band = o.band AND b.created_at = o.created_at AND b.comment_id = o.comment_id
    RETURNING b.band`,
};

interface MateRow {
  readonly nth: number;
  readonly comment_id: string;
  readonly author_id: string;
  readonly text: string;
  readonly text_sha256: string;
}

/** Stores the bands of new comments, in the transaction that stores the comments. */
export async function insertTextBands(
  tx: Transaction,
  siteId: string,
  texts: readonly TextBands[],
): Promise<void> {
  const rows = texts.flatMap(({ bands, createdAt, commentId }) =>
    bands.map((band) => ({ band, createdAt, commentId })),
  );
  if (rows.length === 0) return;
  await tx.query(INSERT, [
    siteId,
    rows.map(({ band }) => band),
    rows.map(({ createdAt }) => createdAt),
    rows.map(({ commentId }) => commentId),
  ]);
}

/**
 * The comments since a time that share a band with one of the texts, each text's newest first. `texts` holds the
 * bands of each; a text without any finds nothing.
 */
export async function findBandMates(
  db: Executor,
  siteId: string,
  texts: readonly (readonly number[])[],
  since: Date,
): Promise<BandMate[]> {
  const asked = texts.flatMap((bands, nth) => bands.map((band) => ({ nth, band })));
  if (asked.length === 0) return [];
  const rows = await db.query<MateRow>(FIND_MATES, [
    siteId,
    asked.map(({ nth }) => nth),
    asked.map(({ band }) => band),
    since,
  ]);
  return rows.map((row) => ({
    nth: row.nth,
    commentId: row.comment_id,
    authorId: row.author_id,
    text: row.text,
    textSha256: row.text_sha256,
  }));
}

/** Removes at most `most` bands from before a time; answers how many. */
export async function removeOldTextBands(
  db: Executor,
  siteId: string,
  before: Date,
  most: number,
): Promise<number> {
  const removed = await db.query(PURGE, [siteId, before, most]);
  return removed.length;
}
