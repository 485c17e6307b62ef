import type { Claim } from '../domain/claim.ts';
import type { Actor, Comment } from '../domain/comment.ts';
import { endClaims, giveBackClaims } from '../store/claims.ts';
import { findComment, lockComment, moveComment } from '../store/comments.ts';
import { insertEvents } from '../store/events.ts';
import { insertNote, noteExists } from '../store/notes.ts';
import { putSkip, removeSkip } from '../store/skips.ts';
import { foreignClaims } from './claim-holder.ts';
import type { Moderation } from './context.ts';

/** Keeps a comment from a moderator for a day and ends their claim on it. False where the site has no such comment. */
export function skipComment(
  moderation: Moderation,
  siteId: string,
  actor: Actor,
  commentId: string,
): Promise<boolean> {
  return moderation.db.transaction(async (tx) => {
    if ((await findComment(tx, siteId, commentId)) === null) return false;
    const at = moderation.now();
    await putSkip(tx, siteId, actor.id, commentId, at);
    await giveBackClaims(tx, siteId, actor.id, at, commentId);
    return true;
  });
}

/** Takes a skip back. False where the site has no such comment. */
export async function unskipComment(
  { db }: Moderation,
  siteId: string,
  actor: Actor,
  commentId: string,
): Promise<boolean> {
  if ((await findComment(db, siteId, commentId)) === null) return false;
  await removeSkip(db, siteId, actor.id, commentId);
  return true;
}

/** Where a comment that waits is to go. */
export interface Move {
  readonly commentId: string;
  /** A named queue; null is the site's own. */
  readonly queue: string | null;
  /** For the moderators there. */
  readonly note: string | null;
}

export type Moved =
  | { readonly kind: 'moved'; readonly comment: Comment }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-waiting' }
  | { readonly kind: 'claimed'; readonly claim: Claim };

/** Moves a comment into another queue and ends the moderator's own claim. Where it is there already, only a new note is kept. */
export function moveToQueue(
  moderation: Moderation,
  siteId: string,
  actor: Actor,
  { commentId, queue, note }: Move,
): Promise<Moved> {
  return moderation.db.transaction<Moved>(async (tx) => {
    const comment = await lockComment(tx, siteId, commentId);
    if (comment === null) return { kind: 'not-found' };
    if (comment.awaiting === null) return { kind: 'not-waiting' };
    const at = moderation.now();
    const claim = (await foreignClaims(tx, siteId, actor, at, [commentId])).get(comment.id);
    if (claim !== undefined) return { kind: 'claimed', claim };
    await endClaims(tx, siteId, [comment.id]);
    const entry = { at, commentId: comment.id, by: actor };
    // Sent again, as a PUT may be, it is the same note.
    const isAgain =
      note !== null && comment.queue === queue && (await noteExists(tx, siteId, comment.id, actor, note));
    if (note !== null && !isAgain) {
      await insertNote(tx, { ...entry, siteId, id: moderation.newId(), authorId: null, text: note });
    }
    if (comment.queue === queue) return { kind: 'moved', comment };

    await moveComment(tx, siteId, comment.id, queue, at);
    const type = queue === null ? 'comment.taken_back' : 'comment.escalated';
    await insertEvents(tx, siteId, [{ ...entry, id: moderation.newId(), type, decisionId: null }]);
    return { kind: 'moved', comment: { ...comment, queue, updatedAt: at } };
  });
}
