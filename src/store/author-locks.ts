import type { Transaction } from './database.ts';

// In the order of the ids, so that two who lock several do not wait for each other.
const MAKE = {
  name: 'author-locks.make',
  text: `
    INSERT INTO authors (site_id, id, first_seen_at)
    SELECT $1, id, $3 FROM unnest($2::text[]) AS asked (id) ORDER BY id COLLATE "C"
    ON CONFLICT (site_id, id) DO NOTHING`,
};
const SHARE = {
  name: 'author-locks.share',
  text: 'SELECT id FROM authors WHERE site_id = $1 AND id = ANY($2::text[]) ORDER BY id FOR SHARE',
};
const HAVE_ALONE = {
  name: 'author-locks.have-alone',
  text: 'SELECT id FROM authors WHERE site_id = $1 AND id = ANY($2::text[]) ORDER BY id FOR UPDATE',
};

/**
 * Locks authors until the transaction ends: for what is written of them or by them (`shared`), with others who
 * write, or alone, for what must see all of it. Taken before any lock of a comment.
 */
export async function lockAuthors(
  tx: Transaction,
  siteId: string,
  authorIds: readonly string[],
  how: 'shared' | 'alone',
  at: Date,
): Promise<void> {
  if (authorIds.length === 0) return;
  await tx.query(MAKE, [siteId, authorIds, at]);
  await tx.query(how === 'shared' ? SHARE : HAVE_ALONE, [siteId, authorIds]);
}
