import type { Article } from '../domain/article.ts';
import type { Checked, CheckOutcome, Finding } from '../domain/checked.ts';
import type { Claim } from '../domain/claim.ts';
import type { Comment, Decision } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { Signal } from '../domain/signal.ts';
import type { ApiKey, Site } from '../domain/site.ts';

/** The nouns as they go over the wire, field by field. Times become RFC 3339 in JSON by themselves. */

function wireFinding({ guideline, rule, severity, start, end, match, via, explanation }: Finding) {
  return { guideline, rule, severity, start, end, match, via, explanation };
}

/** In one order of fields, stored or not: jsonb has its own. */
function wireCheck(outcome: CheckOutcome) {
  return outcome.outcome === 'not_evaluated'
    ? { check: outcome.check, outcome: outcome.outcome, reason: outcome.reason }
    : { check: outcome.check, outcome: outcome.outcome };
}

function wireSignal({ signal, commentIds, similarity }: Signal) {
  return { signal, commentIds, similarity };
}

export function wireChecked(
  { verdict, findings, checks, message, language, engine }: Checked,
  signals: readonly Signal[],
) {
  return {
    verdict,
    findings: findings.map(wireFinding),
    checks: checks.map(wireCheck),
    signals: signals.map(wireSignal),
    message,
    language,
    engine,
  };
}

/** `withNote` is false for submitters, who do not see moderators' notes. */
export function wireDecision(decision: Decision | null, withNote: boolean) {
  if (decision === null) return null;
  const { outcome, reasons, note, by, at, textSha256 } = decision;
  return { outcome, reasons, note: withNote ? note : null, by, at, textSha256 };
}

function wirePublishedFields(comment: Comment) {
  const { id, externalId, articleId, parentId, author, text, textSha256, status } = comment;
  return { id, externalId, articleId, parentId, author, text, textSha256, status };
}

function wireTimes({ version, submittedAt, createdAt, updatedAt }: Comment) {
  return { version, submittedAt, createdAt, updatedAt };
}

/** A submitter does not see what moderators write: notes, and the names of queues. */
export function wireComment(comment: Comment, isModerator: boolean) {
  return {
    ...wirePublishedFields(comment),
    awaiting: comment.awaiting,
    queue: isModerator ? comment.queue : null,
    ...wireChecked(comment, comment.signals),
    policyVersion: comment.policyVersion,
    decision: wireDecision(comment.decision, isModerator),
    ...wireTimes(comment),
  };
}

/** A comment for readers: without findings and what else moderators alone need. */
export function wirePublished(comment: Comment) {
  return { ...wirePublishedFields(comment), language: comment.language, ...wireTimes(comment) };
}

/** `withNote` is false for submitters. */
export function wireEvent({ id, type, at, commentId, by, decision }: Event, withNote: boolean) {
  return { id, type, at, commentId, by, decision: wireDecision(decision, withNote) };
}

/** Who has a comment, for somebody else who wants it. */
export function wireClaimHolder({ by, expiresAt }: Claim) {
  return { by, expiresAt };
}

export function wireClaim({ commentId, by, claimedAt, expiresAt }: Claim) {
  return { commentId, by, claimedAt, expiresAt };
}

export function wireArticle({ id, title, url, commenting, createdAt, updatedAt }: Article) {
  return { id, title, url, commenting, createdAt, updatedAt };
}

export function wireKey({ id, name, role, createdAt }: ApiKey) {
  return { id, name, role, createdAt };
}

export function wireSite({ id, name, createdAt }: Site) {
  return { id, name, createdAt };
}

/** The entity tag of a comment's version, for `ETag`. */
export const etagOf = (version: number): string => `"${version}"`;
