import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Comment } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { CommentFilter, CommentSort } from '../store/comment-filter.ts';
import { type CommentPosition, listComments, listPublished } from '../store/comment-pages.ts';
import { findComment } from '../store/comments.ts';
import { listHistory } from '../store/events.ts';
import type { TimePosition } from '../store/page.ts';
import type { Moderation } from './context.ts';

export type { CommentFilter, CommentPosition, CommentSort };

const PAGE = 200;
/** Comments after which others get a turn: to check ten of the longest takes some 20 ms. */
const TURN = 10;

export function getComment({ db }: Moderation, siteId: string, id: string): Promise<Comment | null> {
  return findComment(db, siteId, id);
}

/** At most `limit` comments behind the position, each with its own position. */
export function pageOfComments(
  { db }: Moderation,
  siteId: string,
  filter: CommentFilter,
  sort: CommentSort,
  after: CommentPosition | null,
  limit: number,
): Promise<{ comment: Comment; position: CommentPosition }[]> {
  return listComments(db, siteId, filter, sort, after, limit);
}

/** At most `limit` approved comments of an article, oldest first. */
export function pageOfPublished(
  { db }: Moderation,
  siteId: string,
  articleId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Comment[]> {
  return listPublished(db, siteId, articleId, after, limit);
}

/** The newest comments that fit a filter, at most `most`. */
export async function* newestComments(
  { db }: Moderation,
  siteId: string,
  filter: CommentFilter,
  most: number,
): AsyncGenerator<Comment, void> {
  let after: CommentPosition | null = null;
  for (let left = most; left > 0; left -= PAGE) {
    const page = await listComments(db, siteId, filter, 'newest', after, Math.min(left, PAGE));
    for (const [nth, { comment }] of page.entries()) {
      if (nth % TURN === TURN - 1) await nextTurn();
      yield comment;
    }
    if (page.length < PAGE) return;
    after = page.at(-1)?.position ?? null;
  }
}

/** At most `limit` events of a comment, oldest first; null where the site has no such comment. */
export async function pageOfHistory(
  { db }: Moderation,
  siteId: string,
  commentId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Event[] | null> {
  if ((await findComment(db, siteId, commentId)) === null) return null;
  return listHistory(db, siteId, commentId, after, limit);
}
