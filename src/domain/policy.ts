import type { Severity } from './checked.ts';
import type { Actor } from './comment.ts';
import type { CheckName, ReasonCode, RuleCode } from './guideline.ts';
import { DEFAULT_TEXT_LIMIT } from './text.ts';

export const POLICY_ACTIONS = ['hold', 'publish', 'reject'] as const;
/** What a policy does with a new comment: leaves it to a human, or decides at once. */
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

/** What a finding of a guideline (or of a whole family), from a severity on, leads to. */
export interface FlaggedEntry {
  readonly guideline: RuleCode | CheckName;
  readonly severity: Severity;
  readonly action: PolicyAction;
}

/** What a site says of one guideline; null leaves the house's title or text. */
export interface GuidelineEntry {
  readonly code: ReasonCode;
  /** False: nothing is checked for it, and it is no reason of a rejection. */
  readonly enabled: boolean;
  readonly title: string | null;
  readonly text: string | null;
}

/** What a site wants to happen to its comments. */
export interface PolicyDocument {
  readonly clean: 'hold' | 'publish';
  readonly flagged: readonly FlaggedEntry[];
  readonly firstTimeAuthors: 'hold' | 'as_others';
  readonly standings: { readonly trusted: 'as_others' | 'publish'; readonly banned: 'reject' | 'hold' };
  readonly links: {
    readonly action: 'ignore' | 'hold' | 'reject';
    /** A domain stands for its subdomains too. */
    readonly allowedDomains: readonly string[];
    readonly blockedDomains: readonly string[];
  };
  readonly repeats: 'ignore' | 'hold' | 'reject';
  readonly guidelines: readonly GuidelineEntry[];
  /** Unicode code points that a text may have. */
  readonly textLimit: number;
  /** BCP 47 primary subtags; what is in another language is never published by policy. Null: any. */
  readonly languages: readonly string[] | null;
}

/** A version of it, never changed. `by` and `createdAt` are null for version 1, which every site has. */
export interface Policy {
  readonly version: number;
  readonly document: PolicyDocument;
  readonly by: Actor | null;
  readonly createdAt: Date | null;
}

/** A human sees everything. */
export const DEFAULT_DOCUMENT: PolicyDocument = {
  clean: 'hold',
  flagged: [],
  firstTimeAuthors: 'as_others',
  standings: { trusted: 'as_others', banned: 'reject' },
  links: { action: 'ignore', allowedDomains: [], blockedDomains: [] },
  repeats: 'ignore',
  guidelines: [],
  textLimit: DEFAULT_TEXT_LIMIT,
  languages: null,
};

export const DEFAULT_POLICY: Policy = { version: 1, document: DEFAULT_DOCUMENT, by: null, createdAt: null };

/** The guidelines that a policy turns off. */
export function turnedOff({ guidelines }: PolicyDocument): ReadonlySet<ReasonCode> {
  return new Set(guidelines.filter(({ enabled }) => !enabled).map(({ code }) => code));
}
