import type { CheckName } from '../../domain/guideline.ts';
import type { LexiconSource } from '../patterns/source.ts';

/** What a language brings: everything but the rules, which stand in rules/. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Words that every rule of the language shares: classes, contractions, groups of people. */
  readonly shared: readonly LexiconSource[];
  /** Letter variants to fold, `from to` pairs of one script. */
  readonly folding: ReadonlyMap<string, string>;
  /** Affixes written onto words, longest first; the empty one is implied. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** What the author reads, per check, in the language. */
  readonly messages: AuthorMessages;
}

export interface AuthorMessages {
  /** `{reasons}` is replaced by the phrases below, joined by `separator`. */
  readonly frame: string;
  readonly separator: string;
  readonly phrases: Readonly<Record<CheckName, string>>;
}
