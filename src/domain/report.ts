import type { ReasonCode } from './guideline.ts';

/** What a reader has against a comment. A reader reports a comment once. */
export interface Report {
  readonly id: string;
  readonly commentId: string;
  /** The reader's id at the publisher. */
  readonly reporterId: string;
  readonly reason: ReasonCode;
  /** Null where nothing was said, and after an erasure. */
  readonly text: string | null;
  readonly createdAt: Date;
  /** When a decision answered it; null while it is open. */
  readonly answeredAt: Date | null;
}

/** What the author has against a decision. There is one appeal against each version of a comment. */
export interface Appeal {
  readonly id: string;
  readonly commentId: string;
  /** The version of the comment that it is against. */
  readonly commentVersion: number;
  readonly text: string | null;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
}
