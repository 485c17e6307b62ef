import type { Comment } from '../domain/comment.ts';
import {
  type CommentFilter,
  type CommentSort,
  commentClause,
  ORDERS,
  statementName,
} from './comment-filter.ts';
import { COMMENT_SELECT, type CommentRow, commentOf } from './comment-row.ts';
import type { Executor } from './database.ts';
import { pageClause, type TimePosition, Values } from './page.ts';

/** A place in any of the three orders. */
export interface CommentPosition extends TimePosition {
  readonly queueRank: number;
}

/**
 * One page of a site's comments, each with its place in the order, after which the next page begins. Its cost
 * does not grow with the number of comments for what awaits something: all, or of one family of guidelines,
 * article, author or named queue; nor for all comments, or those of one article or author by age.
 */
export async function listComments(
  db: Executor,
  siteId: string,
  filter: CommentFilter,
  sort: CommentSort,
  after: CommentPosition | null,
  limit: number,
): Promise<{ comment: Comment; position: CommentPosition }[]> {
  const values = new Values();
  values.add(siteId);
  const clause = commentClause(values, filter, sort);
  const time = after && [after.createdAt, after.id];
  const position = after && time && sort === 'priority' ? [after.queueRank, ...time] : time;
  const page = pageClause(values, ORDERS[sort], position, limit);
  const statement = {
    name: statementName(clause, 'comments.list', sort, after ? 'after' : 'first'),
    text: `${COMMENT_SELECT} ${clause.text} ${page}`,
  };
  const rows = await db.query<CommentRow>(statement, values.list);
  return rows.map((row) => ({
    comment: commentOf(row),
    position: { queueRank: row.queue_rank, createdAt: row.created_at, id: row.id },
  }));
}

/** One page of the approved comments of an article, oldest first. */
export async function listPublished(
  db: Executor,
  siteId: string,
  articleId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Comment[]> {
  const values = new Values();
  values.add(siteId);
  const article = values.add(articleId);
  const page = pageClause(values, ORDERS.oldest, after && [after.createdAt, after.id], limit);
  const statement = {
    name: after ? 'comments.list-published.after' : 'comments.list-published',
    text: `${COMMENT_SELECT} AND c.article_id = ${article} AND c.status = 'approved' ${page}`,
  };
  const rows = await db.query<CommentRow>(statement, values.list);
  return rows.map(commentOf);
}
