import type { Match } from './match.ts';

/** Where exceptions matched, by rule and position, so that asking costs the length of a match only. */
export class Exceptions {
  readonly #positions = new Map<number, Set<number>>();

  constructor(matches: readonly Match[]) {
    for (const { pattern, from, to } of matches) {
      if (!pattern.isException) continue;
      const positions = this.#positions.get(pattern.rule.index) ?? new Set<number>();
      for (let i = from; i < to; i += 1) positions.add(i);
      this.#positions.set(pattern.rule.index, positions);
    }
  }

  /** Whether an exception of the match's own rule overlaps it. */
  covers({ pattern, from, to }: Match): boolean {
    const positions = this.#positions.get(pattern.rule.index);
    if (positions === undefined) return false;
    for (let i = from; i < to; i += 1) if (positions.has(i)) return true;
    return false;
  }
}
