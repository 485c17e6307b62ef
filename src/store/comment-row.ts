import type { CheckOutcome, Finding, Verdict } from '../domain/checked.ts';
import type { Awaiting, Comment, CommentStatus } from '../domain/comment.ts';
import type { Signal } from '../domain/signal.ts';
import type { Standing } from '../domain/standing.ts';
import { DECISION_COLUMNS, type DecisionRow, decisionOf } from './decisions.ts';

/** What {@link COMMENT_SELECT} answers. */
export interface CommentRow extends DecisionRow {
  readonly site_id: string;
  readonly id: string;
  readonly external_id: string | null;
  readonly article_id: string;
  readonly parent_id: string | null;
  readonly author_id: string;
  readonly author_name: string | null;
  readonly text: string | null;
  readonly text_sha256: string;
  readonly status: CommentStatus;
  readonly awaiting: Awaiting | null;
  readonly queue: string | null;
  readonly verdict: Verdict;
  readonly findings: Finding[];
  readonly checks: CheckOutcome[];
  readonly signals: Signal[];
  readonly message: string | null;
  readonly language: string;
  readonly engine: string;
  readonly queue_rank: number;
  readonly policy_version: number;
  readonly author_standing: Standing;
  readonly first_time_author: boolean;
  readonly version: number;
  readonly submitted_at: Date;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Reads comments `c` of the site `$1` with their standing decisions; to be continued with `AND`. */
export const COMMENT_SELECT = `
  SELECT c.site_id, c.id, c.external_id, c.article_id, c.parent_id, c.author_id, c.author_name,
    c.text, encode(c.text_sha256, 'hex') AS text_sha256, c.status, c.awaiting, c.queue, c.verdict, c.findings,
    c.checks, c.signals, c.message, c.language, c.engine, c.queue_rank, c.policy_version,
    c.author_standing, c.first_time_author, c.version, c.submitted_at, c.created_at, c.updated_at,
    ${DECISION_COLUMNS}
  FROM comments c LEFT JOIN decisions d ON d.site_id = $1 AND d.id = c.decision_id
  WHERE c.site_id = $1`;

export function commentOf(row: CommentRow): Comment {
  return {
    siteId: row.site_id,
    id: row.id,
    externalId: row.external_id,
    articleId: row.article_id,
    parentId: row.parent_id,
    author: { id: row.author_id, name: row.author_name },
    text: row.text,
    textSha256: row.text_sha256,
    status: row.status,
    awaiting: row.awaiting,
    queue: row.queue,
    verdict: row.verdict,
    findings: row.findings,
    checks: row.checks,
    signals: row.signals,
    message: row.message,
    language: row.language,
    engine: row.engine,
    policyVersion: row.policy_version,
    authorStanding: row.author_standing,
    firstTimeAuthor: row.first_time_author,
    decision: decisionOf(row),
    version: row.version,
    submittedAt: row.submitted_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
