import type { CappedCount } from './capped-count.ts';
import type { Actor, Outcome } from './comment.ts';
import type { ReasonCode } from './guideline.ts';

/** How many decisions had each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** How often moderators agreed with a rule, over the comments that they decided. */
export interface RuleAgreement {
  readonly rule: string;
  /** Comments with a finding of the rule, of any severity. */
  readonly hits: number;
  readonly rejected: number;
  /** Those of the rejected that were rejected for the finding's own guideline, among others. */
  readonly rejectedForIt: number;
  readonly approved: number;
  /** `rejected` of `hits`, 0 to 1. */
  readonly agreement: number;
}

/** What happened at a site in a range of time, and what waits now. */
export interface Stats {
  /** Included. */
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
  readonly waiting: CappedCount;
  readonly oldestWaitingAt: Date | null;
  readonly decisions: OutcomeCounts & {
    readonly byGuideline: readonly { readonly guideline: ReasonCode; readonly rejected: number }[];
    /** The busiest, at most 100: moderators, and each version of the policy. */
    readonly byActor: readonly (OutcomeCounts & { readonly by: Actor })[];
    /** Hours (UTC) with a decision. */
    readonly byHour: readonly (OutcomeCounts & { readonly hour: Date })[];
  };
  /** From storing a comment to its first decision, where a moderator made it, in seconds; null where there was none. */
  readonly timeToDecision: {
    readonly decisions: number;
    readonly medianSeconds: number | null;
    readonly p95Seconds: number | null;
  };
  /** By hits, the most first; at most 1,000. */
  readonly rules: readonly RuleAgreement[];
}
