import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Standing } from '../domain/standing.ts';
import { eraseAuthor, findAuthor, insertStanding, pendingOf } from '../store/authors.ts';
import { endClaims } from '../store/claims.ts';
import { lockComment } from '../store/comments.ts';
import type { Command } from './command.ts';
import type { Moderation } from './context.ts';
import { decideLocked } from './decide.ts';

/** What a site knows of an author; null where it knows nothing. */
export function getAuthor(
  { db, now }: Moderation,
  siteId: string,
  authorId: string,
): Promise<AuthorRecord | null> {
  return findAuthor(db, siteId, authorId, now());
}

export interface StandingRequest {
  readonly standing: Standing;
  readonly reason: string | null;
  /** In the future; null: until it is changed. */
  readonly expiresAt: Date | null;
}

/**
 * Says how the site stands to an author from now on, be it one who has not written anything yet. Saying the same
 * again changes nothing. Answers what is known of the author then, or `past` where it would have expired already.
 */
export async function setStanding(
  moderation: Moderation,
  { siteId, actor }: Command,
  authorId: string,
  request: StandingRequest,
): Promise<AuthorRecord | 'past'> {
  const at = moderation.now();
  if (request.expiresAt !== null && request.expiresAt <= at) return 'past';
  return moderation.db.transaction(async (tx) => {
    const before = await findAuthor(tx, siteId, authorId, at);
    if (before?.standing == null || !isSame(before.standing, request)) {
      await insertStanding(tx, siteId, authorId, moderation.newId(), { ...request, by: actor, at });
    }
    const after = await findAuthor(tx, siteId, authorId, at);
    if (after === null) throw new Error('an author with a standing is not known');
    return after;
  });
}

function isSame(entry: StandingEntry, { standing, reason, expiresAt }: StandingRequest): boolean {
  return (
    entry.standing === standing &&
    entry.reason === reason &&
    entry.expiresAt?.getTime() === expiresAt?.getTime()
  );
}

/**
 * Erases what is stored of a person, in one transaction. What waits for a first decision is rejected, lest a
 * tombstone wait for ever; what else waits leaves the queue. False where the site knows nothing of the author.
 */
export async function erasePerson(
  moderation: Moderation,
  command: Command,
  authorId: string,
): Promise<boolean> {
  const { siteId, actor } = command;
  return moderation.db.transaction(async (tx) => {
    const at = moderation.now();
    if ((await findAuthor(tx, siteId, authorId, at)) === null) return false;
    const pending = await pendingOf(tx, siteId, authorId);
    for (const commentId of pending) {
      const comment = await lockComment(tx, siteId, commentId);
      if (comment?.status !== 'pending') continue;
      await decideLocked(
        moderation,
        command,
        { outcome: 'rejected', reasons: ['other'], note: null },
        comment,
        tx,
      );
    }
    if (pending.length > 0) await endClaims(tx, siteId, pending);
    await eraseAuthor(tx, siteId, authorId, { id: moderation.newId(), by: actor, at });
    return true;
  });
}
