import type { Comment } from '../domain/comment.ts';
import type { ReasonCode } from '../domain/guideline.ts';
import type { Appeal, Report } from '../domain/report.ts';
import { lockAuthors } from '../store/author-locks.ts';
import { findComment, lockComment } from '../store/comments.ts';
import type { TimePosition } from '../store/page.ts';
import { insertAppeal, insertReport, listAppeals, listReports } from '../store/reports.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform, type Work } from './perform.ts';
import { reopen } from './reopen.ts';

type Refused =
  | { readonly kind: 'not-found' }
  /** Its text is erased: nothing is left to decide about. */
  | { readonly kind: 'erased' };
export type Reported =
  | { readonly kind: 'reported'; readonly report: Report }
  | { readonly kind: 'already-reported' }
  | Refused;
export type Appealed =
  | { readonly kind: 'appealed'; readonly appeal: Appeal }
  | { readonly kind: 'already-appealed' }
  | Refused;

export interface ReportRequest {
  readonly commentId: string;
  readonly reporterId: string;
  readonly reason: ReasonCode;
  readonly text: string | null;
}

/** Stores what a reader has against a comment and brings it back to the queue. */
export function reportComment(
  moderation: Moderation,
  command: Command,
  request: ReportRequest,
  render: Render<Reported>,
): Promise<Performed> {
  return perform(moderation, command, async (tx): Promise<Work> => {
    await lockAuthors(tx, command.siteId, [request.reporterId], 'shared', moderation.now());
    const comment = await lockComment(tx, command.siteId, request.commentId);
    if (comment === null || comment.text === null) return { reply: render(refusal(comment)), authorIds: [] };
    // Behind the decision that it may have waited for.
    const at = moderation.now();
    const authorIds = [comment.author.id, request.reporterId];
    const report: Report = { ...request, id: moderation.newId(), createdAt: at, answeredAt: null };
    if (!(await insertReport(tx, command.siteId, report))) {
      return { reply: render({ kind: 'already-reported' }), authorIds };
    }
    await reopen(moderation, command, comment, 'report', at, tx);
    return { reply: render({ kind: 'reported', report }), authorIds };
  });
}

/** Stores what an author has against the decision that stands and brings the comment back to the queue. */
export function appealComment(
  moderation: Moderation,
  command: Command,
  request: { readonly commentId: string; readonly text: string | null },
  render: Render<Appealed>,
): Promise<Performed> {
  return perform(moderation, command, async (tx): Promise<Work> => {
    const comment = await lockComment(tx, command.siteId, request.commentId);
    if (comment === null || comment.text === null) return { reply: render(refusal(comment)), authorIds: [] };
    const authorIds = [comment.author.id];
    const at = moderation.now();
    const appeal: Appeal = {
      ...request,
      id: moderation.newId(),
      commentVersion: comment.version,
      createdAt: at,
      answeredAt: null,
    };
    if (!(await insertAppeal(tx, command.siteId, appeal))) {
      return { reply: render({ kind: 'already-appealed' }), authorIds };
    }
    await reopen(moderation, command, comment, 'appeal', at, tx);
    return { reply: render({ kind: 'appealed', appeal }), authorIds };
  });
}

const refusal = (comment: Comment | null): Refused => ({ kind: comment === null ? 'not-found' : 'erased' });

/** At most `limit` reports of a comment, oldest first; null where the site has no such comment. */
export async function pageOfReports(
  { db }: Moderation,
  siteId: string,
  commentId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Report[] | null> {
  if ((await findComment(db, siteId, commentId)) === null) return null;
  return listReports(db, siteId, commentId, after, limit);
}

/** At most `limit` appeals of a comment's author, oldest first; null where the site has no such comment. */
export async function pageOfAppeals(
  { db }: Moderation,
  siteId: string,
  commentId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Appeal[] | null> {
  if ((await findComment(db, siteId, commentId)) === null) return null;
  return listAppeals(db, siteId, commentId, after, limit);
}
