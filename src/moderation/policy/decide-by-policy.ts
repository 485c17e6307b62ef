import type { Actor, Comment, Decision } from '../../domain/comment.ts';
import type { Policy } from '../../domain/policy.ts';
import { linksIn } from '../../guidelines/links.ts';
import type { NewComment } from '../../store/comments.ts';
import type { Transaction } from '../../store/database.ts';
import { applyFirstDecisions } from '../../store/decisions.ts';
import { insertEvents } from '../../store/events.ts';
import type { Moderation } from '../context.ts';
import { applyPolicy, type Case, type Verdict } from './apply-policy.ts';

/** Links are looked for where the policy asks for them only. */
export function caseOf(
  comment: Pick<
    Comment,
    'text' | 'findings' | 'checks' | 'language' | 'signals' | 'authorStanding' | 'firstTimeAuthor'
  >,
  { document: { links } }: Policy,
): Case {
  const asksForLinks =
    links.action !== 'ignore' || links.blockedDomains.length > 0 || links.allowedDomains.length > 0;
  return {
    findings: comment.findings,
    isOpen: comment.checks.some(({ outcome }) => outcome === 'not_evaluated'),
    language: comment.language,
    links: asksForLinks && comment.text !== null ? linksIn(comment.text, new Set(links.blockedDomains)) : [],
    signals: comment.signals,
    standing: comment.authorStanding,
    isFirstTime: comment.firstTimeAuthor,
  };
}

/** The policy as it stands in a decision that it has made. */
function actorOfPolicy({ version }: Policy): Actor {
  return { type: 'policy', id: String(version), name: `policy ${version}` };
}

/**
 * Decides those of the new comments that the policy does not hold, in the transaction that has stored them, and
 * answers all of them as they stand then.
 */
export async function decideByPolicy(
  moderation: Moderation,
  siteId: string,
  policy: Policy,
  comments: readonly NewComment[],
  tx: Transaction,
): Promise<Comment[]> {
  const settled = comments.map((comment) => ({
    comment,
    verdict: applyPolicy(policy.document, caseOf(comment, policy)),
  }));
  const decided = settled.flatMap(({ comment, verdict }) =>
    verdict.action === 'hold' ? [] : [decisionOf(moderation, policy, comment, verdict)],
  );
  await applyFirstDecisions(tx, siteId, decided);
  await insertEvents(
    tx,
    siteId,
    decided.map(({ id, commentId, outcome, at, by }) => ({
      id: moderation.newId(),
      type: `comment.${outcome}` as const,
      at,
      commentId,
      by,
      decisionId: id,
    })),
  );
  const byComment = new Map(decided.map((decision) => [decision.commentId, decision]));
  return comments.map((comment) => {
    const made = byComment.get(comment.id);
    if (made === undefined) return comment;
    const { id: _id, commentId: _commentId, ...decision } = made;
    const { outcome, at } = decision;
    return { ...comment, status: outcome, awaiting: null, decision, version: 2, updatedAt: at };
  });
}

function decisionOf(
  moderation: Moderation,
  policy: Policy,
  { id, textSha256 }: NewComment,
  { action, reasons, note }: Verdict,
): Decision & { readonly id: string; readonly commentId: string } {
  return {
    id: moderation.newId(),
    commentId: id,
    outcome: action === 'reject' ? 'rejected' : 'approved',
    reasons,
    note,
    by: actorOfPolicy(policy),
    at: moderation.now(),
    textSha256,
  };
}
