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

/** Looks at the links, numbers and the text itself, whatever the language. */
export type Inspection = (text: string, links: readonly { start: number; end: number }[]) => Sighting[];

/** All that belongs to one guideline: its lexicons per language, and rules that are code. */
export interface GuidelineRules {
  readonly check: CheckName;
  readonly lexicons: Readonly<Record<string, readonly LexiconSource[]>>;
  readonly inspect?: Inspection;
}
