import type { Severity } from '../../domain/checked.ts';
import type { CheckName, RuleCode } from '../../domain/guideline.ts';
import type { LexiconSource } from '../patterns/source.ts';

/** A finding of a rule that is code, before it is cut from the text. Offsets: UTF-16, end exclusive. */
export interface Sighting {
  readonly guideline: RuleCode;
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
}

/** A stretch of the text. UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A weak sign that a lexicon's rule saw: no finding by itself, evidence for an inspection. */
export interface Signal extends Span {
  /** The rule's name without SIGNAL_PREFIX: `prize`. */
  readonly name: string;
}

/** Rules of a lexicon with this prefix give signals, never findings. */
export const SIGNAL_PREFIX = 'signal.';

/** What an inspection may look at; `signals` come from the packs that speak the comment's language. */
export interface Evidence {
  readonly text: string;
  readonly links: readonly Span[];
  readonly signals: readonly Signal[];
}

/** Looks at links, numbers, signals and the text itself, whatever the language. */
export type Inspection = (evidence: Evidence) => Sighting[];

/** All that belongs to one guideline: its lexicons per language, and rules that are code. */
export interface GuidelineRules {
  readonly check: CheckName;
  readonly lexicons: Readonly<Record<string, readonly LexiconSource[]>>;
  readonly inspect?: Inspection;
}
