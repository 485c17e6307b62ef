import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Actor } from '../domain/comment.ts';
import type { Standing } from '../domain/standing.ts';
import { lockAuthors } from '../store/author-locks.ts';
import {
  commentIdsOf,
  eraseAuthor,
  findAuthor,
  insertStanding,
  leaveQueue,
  listStandings,
} from '../store/authors.ts';
import { endClaims } from '../store/claims.ts';
import { lockComments } from '../store/comments.ts';
import { insertEvents } from '../store/events.ts';
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
    await lockAuthors(tx, siteId, [authorId], 'alone', at);
    const before = await findAuthor(tx, siteId, authorId, at);
    const [latest] = await listStandings(tx, siteId, authorId, 1);
    if (before?.standing == null || !isSame(before.standing, request)) {
      // Behind the latest entry, also where that was made by an instance whose clock is ahead.
      const later = new Date(Math.max(at.getTime(), (latest?.at.getTime() ?? 0) + 1));
      const entry = { ...request, by: actor, at: later };
      await insertStanding(tx, siteId, authorId, moderation.newId(), entry);
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

/** Who decides what an erasure leaves undecided. The audit of erasures says who asked for it. */
const ERASURE: Actor = { type: 'policy', id: 'erasure', name: 'erasure' };

/**
 * Erases what is stored of a person, in one transaction that has the author and all comments to itself. What waits
 * for a first decision is rejected, lest a tombstone wait for ever; what else waits leaves the queue. Each text that
 * goes is told as an event. False where the site knows nothing of the author.
 */
export async function erasePerson(
  moderation: Moderation,
  command: Command,
  authorId: string,
): Promise<boolean> {
  const { siteId, actor } = command;
  return moderation.db.transaction(async (tx) => {
    const asked = moderation.now();
    if ((await findAuthor(tx, siteId, authorId, asked)) === null) return false;
    await lockAuthors(tx, siteId, [authorId], 'alone', asked);
    const comments = await lockComments(tx, siteId, await commentIdsOf(tx, siteId, authorId));
    const ids = comments.map(({ id }) => id);
    const byErasure = { ...command, actor: ERASURE };
    const rejection = { outcome: 'rejected', reasons: ['other'], note: null } as const;
    for (const comment of comments) {
      if (comment.status === 'pending') await decideLocked(moderation, byErasure, rejection, comment, tx);
    }
    const at = moderation.now();
    await leaveQueue(tx, siteId, ids, at);
    await endClaims(tx, siteId, ids);
    const erased = { type: 'comment.erased', at, by: actor, decisionId: null } as const;
    const events = ids.map((commentId) => ({ ...erased, commentId, id: moderation.newId() }));
    await insertEvents(tx, siteId, events);
    await eraseAuthor(tx, siteId, authorId, { id: moderation.newId(), by: actor, at });
    return true;
  });
}
