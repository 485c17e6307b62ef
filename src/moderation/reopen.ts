import { severityOf } from '../domain/checked.ts';
import type { Awaiting, Comment } from '../domain/comment.ts';
import type { EventType } from '../domain/event.ts';
import { REPORTS_COUNTED, rankOfReopened } from '../domain/queue-rank.ts';
import { reopenComment } from '../store/comments.ts';
import type { Transaction } from '../store/database.ts';
import { insertEvents } from '../store/events.ts';
import { countOpen } from '../store/reports.ts';
import type { Command } from './command.ts';
import type { Moderation } from './context.ts';

/**
 * Brings a comment that the transaction has locked back to the queue, or further to its front. Its status and its
 * version stay. An appeal outranks a report, and what nobody has decided yet awaits its first decision first.
 */
export async function reopen(
  moderation: Moderation,
  { siteId, actor }: Command,
  comment: Comment,
  why: Exclude<Awaiting, 'first_decision'>,
  at: Date,
  tx: Transaction,
): Promise<void> {
  const awaiting = comment.status === 'pending' || comment.awaiting === 'appeal' ? comment.awaiting : why;
  const { reports, appealed } = await countOpen(tx, siteId, comment.id, REPORTS_COUNTED);
  await reopenComment(tx, siteId, comment.id, {
    awaiting: awaiting ?? why,
    queueRank: rankOfReopened(at, severityOf(comment.findings), reports, appealed),
    at,
  });
  const type: EventType = why === 'report' ? 'comment.reported' : 'comment.appealed';
  await insertEvents(tx, siteId, [
    { id: moderation.newId(), type, at, commentId: comment.id, by: actor, decisionId: null },
  ]);
}
