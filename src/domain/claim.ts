import type { Actor } from './comment.ts';

/** How long a claim lasts, in seconds. */
export const LEASE_SECONDS = { default: 300, minimum: 1, maximum: 3_600 } as const;

/** A lease of a comment to one moderator. From `expiresAt` on it counts as absent, whether it is stored or not. */
export interface Claim {
  readonly commentId: string;
  readonly by: Actor;
  readonly claimedAt: Date;
  readonly expiresAt: Date;
}
