export const SIGNAL_KINDS = ['repeat_of_author', 'repeat_of_others'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something to know about a comment that no word of it says, beside the findings. Never part of the verdict. */
export interface Signal {
  /** `repeat_of_author`: the author has written nearly the same before; `repeat_of_others`: others have. */
  readonly signal: SignalKind;
  /** The comments that it links, the newest first, at most 20. */
  readonly commentIds: readonly string[];
  /** Of the nearest of them: 1 is the same text, letter for letter; else the share of words in common. */
  readonly similarity: number;
}
