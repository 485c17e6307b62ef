import type { Executor } from './database.ts';

const PUT = {
  name: 'skips.put',
  text: `
    INSERT INTO skips (site_id, by_id, comment_id, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (site_id, by_id, comment_id) DO UPDATE SET at = excluded.at`,
};
const REMOVE = {
  name: 'skips.remove',
  text: 'DELETE FROM skips WHERE site_id = $1 AND by_id = $2 AND comment_id = $3',
};
const REMOVE_OLD = {
  name: 'skips.remove-old',
  text: `
    DELETE FROM skips WHERE site_id = $1 AND (by_id, comment_id) IN (
      SELECT by_id, comment_id FROM skips WHERE site_id = $1 AND at <= $2
      ORDER BY at LIMIT $3 FOR UPDATE SKIP LOCKED)
    RETURNING comment_id`,
};

/** Remembers that a moderator does not want a comment now. Throws where the site has no such comment (23503). */
export async function putSkip(
  db: Executor,
  siteId: string,
  byId: string,
  commentId: string,
  at: Date,
): Promise<void> {
  await db.query(PUT, [siteId, byId, commentId, at]);
}

export async function removeSkip(
  db: Executor,
  siteId: string,
  byId: string,
  commentId: string,
): Promise<void> {
  await db.query(REMOVE, [siteId, byId, commentId]);
}

/** Removes what was skipped before a time, `limit` rows at most, and answers how many. Waits for nobody. */
export async function removeOldSkips(
  db: Executor,
  siteId: string,
  before: Date,
  limit: number,
): Promise<number> {
  return (await db.query(REMOVE_OLD, [siteId, before, limit])).length;
}
