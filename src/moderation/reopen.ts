import { severityOf } from '../domain/checked.ts';
import type { Awaiting, Comment } from '../domain/comment.ts';
import type { EventType } from '../domain/event.ts';
import { rankOfReopened } from '../domain/queue-rank.ts';
import { reopenComment } from '../store/comments.ts';
import type { Transaction } from '../store/database.ts';
import { insertEvents } from '../store/events.ts';
import { countOpenReports } from '../store/reports.ts';
import type { Command } from './command.ts';
import type { Moderation } from './context.ts';

/** More open reports than these do not bring a comment further to the front. */
const REPORTS_LOOKED_AT = 10;

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
  const reports = await countOpenReports(tx, siteId, comment.id, REPORTS_LOOKED_AT);
  await reopenComment(tx, siteId, comment.id, {
    awaiting: awaiting ?? why,
    queueRank: rankOfReopened(at, severityOf(comment.findings), reports, awaiting === 'appeal'),
    at,
  });
  const type: EventType = why === 'report' ? 'comment.reported' : 'comment.appealed';
  await insertEvents(tx, siteId, [
    { id: moderation.newId(), type, at, commentId: comment.id, by: actor, decisionId: null },
  ]);
}
