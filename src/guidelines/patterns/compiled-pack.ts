import type { RuleCode } from '../../domain/guideline.ts';
import type { Resolver } from '../text/resolve.ts';
import type { Clitics } from '../text/stream-source.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { AtomTable } from './atom-table.ts';
import type { Guard, RuleBlock } from './source.ts';

/** Element opcodes of a compiled pattern. */
export const OP = { words: 0, optional: 1, gap: 2, any: 3, not: 4, start: 5, end: 6, leap: 7 } as const;

/** A set of words without which no match can be, and where it must stand: words from the anchor, both inclusive. */
export interface Need {
  readonly atom: number;
  readonly from: number;
  readonly to: number;
}

export interface Pattern {
  readonly rule: CompiledRule;
  readonly isException: boolean;
  readonly term: string | null;
  readonly ops: Uint8Array;
  /** Per element: the atom (set of words) it wants, or a gap's length. */
  readonly args: Int32Array;
  /** The element that the matcher looks the pattern up by. */
  readonly anchor: number;
  /** The rarest words, two at most, that must stand near its anchor: what presence is asked for. */
  readonly near: readonly Need[];
  /** What else must stand around its anchor, the rarest first. */
  readonly needs: readonly Need[];
  /** Whether the pattern itself names a negation, which then is no guard. */
  readonly namesNegation: boolean;
  /** The statement of the lexicon that it comes from, as written. */
  readonly source: string;
}

export interface CompiledRule {
  readonly name: string;
  readonly index: number;
  readonly block: RuleBlock;
  readonly low: readonly Guard[];
  readonly drop: readonly Guard[];
}

/**
 * For each word the patterns that are looked up by it, as questions to patterns/presence.ts. The list of a word
 * begins in `lists` at `starts[word]`, 0 for none: `end of the heads, heads…, patterns…`. A head asks for the
 * rarest word that a run of patterns needs and leads to the run's end, so that one answer spares a whole run. A
 * pattern of a run asks for the next rarest and leads to its index. Ends are offsets in `lists`, exclusive.
 */
export interface Anchors {
  readonly starts: Int32Array;
  readonly lists: Int32Array;
}

/** A language's words and rules, ready to match. Immutable. */
export interface CompiledPack {
  readonly vocabulary: Vocabulary;
  readonly innocent: Vocabulary;
  readonly resolver: Resolver;
  readonly clitics: Clitics;
  readonly patterns: readonly Pattern[];
  readonly anchors: Anchors;
  readonly atoms: AtomTable;
  /** Atoms of the classes `group_<kind>`, for rules whose code is that of the group named. */
  readonly groupAtoms: readonly { readonly code: RuleCode; readonly atom: number }[];
  /** Per word id: bits of GUARD_BIT, the classes that guards look at. */
  readonly guardBits: Uint32Array;
}

export const GUARD_CLASSES = [
  'neg',
  'mention',
  'being',
  'report',
  'counter',
  'condition',
  'self',
  'other_subject',
  'not_only',
  'condemn',
  'saying',
  'agree',
  'asked',
  'but',
  'yet',
  'adds',
  'refers',
  'rebuts',
] as const;
export type GuardClass = (typeof GUARD_CLASSES)[number];

export const GUARD_BIT = Object.fromEntries(GUARD_CLASSES.map((name, i) => [name, 1 << i])) as Record<
  GuardClass,
  number
>;
