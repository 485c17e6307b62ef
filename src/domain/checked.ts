import type { CheckName, RuleCode } from './guideline.ts';

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = ['clean', 'undetermined', 'flagged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The disguises that a finding may name in `via`: what had to be undone to see it. */
export const DISGUISES = [
  'case',
  'compatibility', // fullwidth, mathematical and other compatibility letters
  'confusable', // look-alike letters of another script
  'marks', // combining marks on letters
  'invisible', // zero-width, bidi controls, soft hyphens
  'leet', // digits and symbols for letters
  'stretched', // repeated letters
  'separated', // spaces, dots, hyphens between letters
  'masked', // letters replaced by * # and the like
  'joined', // run together with other words, hashtags, handles
  'reversed',
  'misspelled',
  'emoji', // an emoji that stands for a word
] as const;
export type Disguise = (typeof DISGUISES)[number];

/**
 * Why, and where exactly. Offsets are UTF-16 code units, end exclusive:
 * `text.slice(start, end) === match`, always.
 */
export interface Finding {
  readonly guideline: RuleCode;
  /** Dotted name of the rule that fired, stable across releases: `threat.intent`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly match: string;
  readonly via: readonly Disguise[];
  /** One English sentence for the moderator: what was seen, and why it counts or was held low. */
  readonly explanation: string;
}

export const NOT_EVALUATED_REASONS = ['language_not_supported', 'failed', 'timed_out'] as const;
export type NotEvaluatedReason = (typeof NOT_EVALUATED_REASONS)[number];

/** Three-valued: a check that could not run is neither a hit nor clear. */
export type CheckOutcome =
  | { readonly check: CheckName; readonly outcome: 'hit' | 'clear' }
  | { readonly check: CheckName; readonly outcome: 'not_evaluated'; readonly reason: NotEvaluatedReason };

/** What the guidelines have to say about a text. */
export interface Checked {
  /** `flagged`: a finding of medium or high; else `undetermined`: a check was not evaluated; else `clean`. */
  readonly verdict: Verdict;
  /** Every finding of every check, ordered by start, then end. */
  readonly findings: readonly Finding[];
  /** One a check name, in the order of CHECK_NAMES. */
  readonly checks: readonly CheckOutcome[];
  /** For the author, in the comment's language (English where we have none); null unless flagged. */
  readonly message: string | null;
  /** BCP 47: what the client said, else what was detected, else `und`. */
  readonly language: string;
  /** `<engine version>+lexicon.<revision>`: `1.4.0+lexicon.9`. */
  readonly engine: string;
}

/** The severest of the findings, or null where there is none. */
export function severityOf(findings: readonly Finding[]): Severity | null {
  let worst = -1;
  for (const finding of findings) worst = Math.max(worst, SEVERITIES.indexOf(finding.severity));
  return SEVERITIES[worst] ?? null;
}
