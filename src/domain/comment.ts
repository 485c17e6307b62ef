import type { Checked } from './checked.ts';
import type { ReasonCode } from './guideline.ts';
import type { Signal } from './signal.ts';
import type { Standing } from './standing.ts';

export const COMMENT_STATUSES = ['pending', 'approved', 'rejected'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

export const AWAITING = ['first_decision', 'report', 'appeal'] as const;
export type Awaiting = (typeof AWAITING)[number];

export const OUTCOMES = ['approved', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who did something: a person or key of the moderators, the site's policy, or a submitter's key. */
export interface Actor {
  readonly type: 'moderator' | 'policy' | 'submitter';
  readonly id: string;
  readonly name: string | null;
}

export interface Decision {
  readonly outcome: Outcome;
  /** Empty for an approval. */
  readonly reasons: readonly ReasonCode[];
  /** For moderators only; null where there is none, it was erased, or the reader is a submitter. */
  readonly note: string | null;
  readonly by: Actor;
  readonly at: Date;
  /** Hex SHA-256 of the UTF-8 bytes of the text that was decided on. */
  readonly textSha256: string;
}

export interface Author {
  readonly id: string;
  readonly name: string | null;
}

/** A stored comment. `text` is null only after the erasure of a person's data; the hash stays. */
export interface Comment extends Checked {
  readonly siteId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly articleId: string;
  readonly parentId: string | null;
  readonly author: Author;
  readonly text: string | null;
  readonly textSha256: string;
  readonly status: CommentStatus;
  readonly awaiting: Awaiting | null;
  /** The named queue that it was escalated to; null is the site's own, or none. */
  readonly queue: string | null;
  readonly signals: readonly Signal[];
  /** The version of the site's policy that handled it when it came in. */
  readonly policyVersion: number;
  /** What the policy looked at beside the findings, as it was when the comment came in. */
  readonly authorStanding: Standing;
  /** True where no comment of the author had been approved. */
  readonly firstTimeAuthor: boolean;
  readonly decision: Decision | null;
  /** 1 at first; each decision adds 1, nothing else does. */
  readonly version: number;
  readonly submittedAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
