import type { Comment } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { CommentFilter, CommentSort } from '../store/comment-filter.ts';
import { type CommentPosition, listComments, listPublished } from '../store/comment-pages.ts';
import { findComment } from '../store/comments.ts';
import { listHistory } from '../store/events.ts';
import type { Moderation } from './context.ts';

export type { CommentFilter, CommentPosition, CommentSort };

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
  after: { createdAt: Date; id: string } | null,
  limit: number,
): Promise<Comment[]> {
  return listPublished(db, siteId, articleId, after, limit);
}

/** At most `limit` events of a comment, oldest first; null where the site has no such comment. */
export async function pageOfHistory(
  { db }: Moderation,
  siteId: string,
  commentId: string,
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<Event[] | null> {
  if ((await findComment(db, siteId, commentId)) === null) return null;
  return listHistory(db, siteId, commentId, after, limit);
}
