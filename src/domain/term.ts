import type { Severity } from './checked.ts';
import type { Actor } from './comment.ts';
import type { RuleCode } from './guideline.ts';

export const TERM_KINDS = ['term', 'exception'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** What a site adds to the rules: a word or phrase that counts, or one within which nothing counts. */
interface TermFields {
  readonly id: string;
  /** Words as they are written, without wildcards; disguises of them are undone like those of the house's own. */
  readonly phrase: string;
  /** BCP 47 primary subtag of the texts that it is for; null is for every text. */
  readonly language: string | null;
}
export type TermMeaning =
  | { readonly kind: 'term'; readonly guideline: RuleCode; readonly severity: Severity }
  | { readonly kind: 'exception' };
export type SiteTerm = TermFields & TermMeaning;

/** A term as it is stored. */
export type StoredTerm = SiteTerm & { readonly by: Actor; readonly createdAt: Date };
