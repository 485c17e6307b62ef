import type { Severity } from '../../domain/checked.ts';
import type { RuleCode } from '../../domain/guideline.ts';

/** A data module's content: lines of the little language that patterns/parse.ts reads and explains. */
export interface LexiconSource {
  /** Where a mistake is reported: the module's path below lexicons/. */
  readonly file: string;
  /** Where the words come from and under which licence. */
  readonly source: string;
  readonly lines: string;
}

export const GUARDS = [
  'negated',
  'quoted',
  'mentioned',
  'reported',
  'counter',
  'question',
  'conditional',
  'self',
] as const;
export type Guard = (typeof GUARDS)[number];

export const BY_GROUP = 'abuse.*';

export const PERMISSIONS = ['masked', 'joined', 'reversed', 'split'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** One place of a pattern. */
export type Element =
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly classes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'not'; readonly words: readonly string[]; readonly classes: readonly string[] }
  | { readonly kind: 'gap' | 'leap'; readonly most: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface PatternLine {
  readonly elements: readonly Element[];
  readonly isException: boolean;
  /** A term that counts only where no other rule has the same word. */
  readonly isSpare: boolean;
  /** The term as a moderator reads it, for a term; a pattern has none. */
  readonly term: string | null;
  /** The statement without its keyword, as written. */
  readonly source: string;
  readonly at: string;
}

export interface RuleBlock {
  readonly name: string;
  /** `abuse.*`: the code of the group that the match names. */
  readonly guideline: RuleCode | typeof BY_GROUP;
  readonly severity: Severity;
  readonly says: string;
  readonly low: readonly Guard[];
  readonly drop: readonly Guard[];
  readonly patterns: readonly PatternLine[];
  readonly at: string;
}

export interface Lexicon {
  readonly classes: ReadonlyMap<
    string,
    { readonly words: readonly string[]; readonly classes: readonly string[]; readonly at: string }
  >;
  readonly rules: readonly RuleBlock[];
  readonly aliases: readonly {
    readonly spelling: string;
    readonly words: readonly string[];
    readonly kind: 'alias' | 'misspell' | 'masked';
    readonly at: string;
  }[];
  /** Classes whose words are also seen with two letters swapped or one left out. */
  readonly fuzzy: readonly string[];
  /** Real words that such a slip of another word would claim. */
  readonly real: readonly string[];
  readonly innocent: readonly string[];
  readonly common: readonly string[];
  readonly permissions: ReadonlyMap<string, ReadonlySet<Permission>>;
}

/** A mistake in a lexicon, with the file and line that holds it. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`);
  }
}
