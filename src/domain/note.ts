import type { Actor } from './comment.ts';

/** What moderators tell each other about a comment or an author. Submitters never see it. */
export interface Note {
  readonly id: string;
  /** Null after an erasure. */
  readonly text: string | null;
  readonly by: Actor;
  readonly at: Date;
}
