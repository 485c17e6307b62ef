import type { Folded } from './fold.ts';
import type { Resolver } from './resolve.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Affixes that a pack's language writes onto words (Arabic و ب ل ال): tried where a word is unknown. */
export interface Clitics {
  readonly prefixes: readonly (readonly number[])[];
  readonly suffixes: readonly (readonly number[])[];
}

/** A text in tokens, and the pack that reads it. */
export interface StreamSource {
  readonly folded: Folded;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  readonly resolver: Resolver;
  readonly clitics: Clitics;
  /** Words that hold a swear word by chance, looked up by spelling: `scunthorpe`. */
  readonly innocent: Vocabulary;
}
