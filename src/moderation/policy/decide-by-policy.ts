import type { Actor, Comment, Decision } from '../../domain/comment.ts';
import type { Policy } from '../../domain/policy.ts';
import { linksIn, type TextLink } from '../../guidelines/links.ts';
import type { NewComment } from '../../store/comments.ts';
import type { Transaction } from '../../store/database.ts';
import { applyFirstDecisions } from '../../store/decisions.ts';
import { insertEvents } from '../../store/events.ts';
import type { Moderation } from '../context.ts';
import { applyPolicy, type Case, type Verdict } from './apply-policy.ts';

/** The links of a text; none where the policy does not ask for them. */
export function linksFor({ document: { links } }: Policy, text: string): readonly TextLink[] {
  const asksForLinks =
    links.action !== 'ignore' || links.blockedDomains.length > 0 || links.allowedDomains.length > 0;
  return asksForLinks ? linksIn(text, new Set(links.blockedDomains)) : [];
}

/** @param links those for the policy that is to be applied */
export function caseOf(
  comment: Pick<
    Comment,
    'findings' | 'checks' | 'language' | 'signals' | 'authorStanding' | 'firstTimeAuthor'
  >,
  links: readonly TextLink[],
): Case {
  return {
    findings: comment.findings,
    isOpen: comment.checks.some(({ outcome }) => outcome === 'not_evaluated'),
    language: comment.language,
    links,
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
 *
 * @param links of each comment, by its id
 */
export async function decideByPolicy(
  moderation: Moderation,
  siteId: string,
  policy: Policy,
  comments: readonly NewComment[],
  links: ReadonlyMap<string, readonly TextLink[]>,
  tx: Transaction,
): Promise<Comment[]> {
  const settled = comments.map((comment) => ({
    comment,
    verdict: applyPolicy(policy.document, caseOf(comment, links.get(comment.id) ?? [])),
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
