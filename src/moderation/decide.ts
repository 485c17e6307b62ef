import type { Claim } from '../domain/claim.ts';
import type { Comment, Decision, Outcome } from '../domain/comment.ts';
import { REASON_CODES, type ReasonCode } from '../domain/guideline.ts';
import { turnedOff } from '../domain/policy.ts';
import { isBlank } from '../domain/text.ts';
import { endClaims } from '../store/claims.ts';
import { lockComments } from '../store/comments.ts';
import type { Transaction } from '../store/database.ts';
import { applyDecision } from '../store/decisions.ts';
import { insertEvents } from '../store/events.ts';
import { answerReports } from '../store/reports.ts';
import { foreignClaims } from './claim-holder.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';
import { policyInForce } from './policy/policies.ts';

/** What a moderator wants to happen to a comment. */
export interface DecisionRequest {
  readonly commentId: string;
  readonly outcome: Outcome;
  /** Codes as they were given, not yet known to exist; empty for an approval. */
  readonly reasons: readonly string[];
  readonly note: string | null;
  /** The versions that `If-Match` names; `any` is `If-Match: *`; null where there is none. */
  readonly ifMatch: readonly number[] | 'any' | null;
}

export type Decided =
  /** `comment` is as it stands now, whether this request changed it or had already been answered. */
  | { readonly kind: 'decided'; readonly comment: Comment }
  | { readonly kind: 'not-found' }
  /** Its text is erased: nothing is left to decide about. */
  | { readonly kind: 'erased' }
  | { readonly kind: 'stale-version'; readonly version: number }
  /** `index` is the place in `reasons`. */
  | { readonly kind: 'unknown-guideline'; readonly index: number }
  | { readonly kind: 'note-required' }
  /** Another moderator works on it. */
  | { readonly kind: 'claimed'; readonly claim: Claim }
  | { readonly kind: 'already-decided'; readonly decision: Decision; readonly version: number };

/** Approves or rejects one comment. */
export function decideComment(
  moderation: Moderation,
  command: Command,
  request: DecisionRequest,
  render: Render<Decided>,
): Promise<Performed> {
  return decideComments(moderation, command, [request], ([outcome]) => {
    if (outcome === undefined) throw new Error('a decision has no outcome');
    return render(outcome);
  });
}

/**
 * Decides on many comments in one transaction, each on its own; the outcomes are in order. A comment that is named
 * twice is as the first decision has left it when the second comes.
 */
export function decideComments(
  moderation: Moderation,
  command: Command,
  requests: readonly DecisionRequest[],
  render: Render<readonly Decided[]>,
): Promise<Performed> {
  return perform(moderation, command, async (tx) => {
    const { siteId, actor } = command;
    const ids = [...new Set(requests.map(({ commentId }) => commentId))];
    const comments = new Map((await lockComments(tx, siteId, ids)).map((comment) => [comment.id, comment]));
    const authorIds = [...new Set([...comments.values()].map(({ author }) => author.id))];
    const { document } = await policyInForce(moderation, siteId, tx);
    const off = turnedOff(document);
    const claims = await foreignClaims(tx, siteId, actor, moderation.now(), ids);
    const outcomes: Decided[] = [];
    const ended = new Set<string>();
    for (const request of requests) {
      const comment = comments.get(request.commentId);
      const outcome: Decided =
        comment === undefined
          ? { kind: 'not-found' }
          : (answerWithoutDeciding(comment, request, off, claims.get(comment.id)) ??
            (await settle(moderation, command, request, comment, tx)));
      outcomes.push(outcome);
      if (outcome.kind !== 'decided' || outcome.comment === comment) continue;
      comments.set(outcome.comment.id, outcome.comment);
      ended.add(outcome.comment.id);
    }
    // The decider's own, and what is left of others' that have expired.
    if (ended.size > 0) await endClaims(tx, siteId, [...ended]);
    return { reply: render(outcomes), authorIds };
  });
}

/**
 * What is answered where nothing is to be decided: If-Match is looked at first; then what stands is said again,
 * without being judged anew, also where its guideline has been turned off since; the claim of somebody else and
 * another decision come last.
 */
function answerWithoutDeciding(
  comment: Comment,
  request: DecisionRequest,
  off: ReadonlySet<string>,
  claim: Claim | undefined,
): Decided | null {
  const { ifMatch, reasons, note } = request;
  if (Array.isArray(ifMatch) && !ifMatch.includes(comment.version)) {
    return { kind: 'stale-version', version: comment.version };
  }
  const standing = comment.awaiting === null ? comment.decision : null;
  if (standing !== null && isSame(standing, request)) return { kind: 'decided', comment };
  if (comment.text === null) return { kind: 'erased' };
  const index = reasons.findIndex((reason) => !isReasonCode(reason) || off.has(reason));
  if (index !== -1) return { kind: 'unknown-guideline', index };
  if (reasons.includes('other') && (note === null || isBlank(note))) return { kind: 'note-required' };
  if (comment.awaiting !== null && claim !== undefined) return { kind: 'claimed', claim };
  if (standing !== null && !Array.isArray(ifMatch)) {
    return { kind: 'already-decided', decision: standing, version: comment.version };
  }
  return null;
}

const isReasonCode = (reason: string): reason is ReasonCode =>
  (REASON_CODES as readonly string[]).includes(reason);

async function settle(
  moderation: Moderation,
  command: Command,
  request: DecisionRequest,
  comment: Comment,
  tx: Transaction,
): Promise<Decided> {
  const { outcome, note } = request;
  const decided = { outcome, reasons: request.reasons.filter(isReasonCode), note };
  return { kind: 'decided', comment: await decideLocked(moderation, command, decided, comment, tx) };
}

/** Makes a decision about a comment that the transaction has locked, and answers it as it stands then. */
export async function decideLocked(
  moderation: Moderation,
  { siteId, actor }: Command,
  { outcome, reasons, note }: Pick<Decision, 'outcome' | 'reasons' | 'note'>,
  comment: Comment,
  tx: Transaction,
): Promise<Comment> {
  const at = moderation.now();
  const decision: Decision = { outcome, reasons, note, by: actor, at, textSha256: comment.textSha256 };
  const decisionId = moderation.newId();
  const applied = await applyDecision(tx, {
    siteId,
    commentId: comment.id,
    expectedVersion: comment.version,
    decision: { ...decision, id: decisionId },
    status: outcome,
    at,
  });
  if (!applied) throw new Error('a locked comment changed its version');
  await answerReports(tx, siteId, comment.id, decisionId);
  await insertEvents(tx, siteId, [
    { id: moderation.newId(), type: `comment.${outcome}`, at, commentId: comment.id, by: actor, decisionId },
  ]);
  return {
    ...comment,
    status: outcome,
    awaiting: null,
    queue: null,
    decision,
    version: comment.version + 1,
    updatedAt: at,
  };
}

/** The same outcome, reasons (in any order) and note. */
function isSame(standing: Decision, { outcome, reasons, note }: DecisionRequest): boolean {
  return (
    standing.outcome === outcome &&
    standing.note === note &&
    standing.reasons.length === reasons.length &&
    standing.reasons.every((reason) => reasons.includes(reason))
  );
}
