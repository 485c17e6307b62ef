import { spell } from '../text/vocabulary.ts';
import { LexiconError } from './source.ts';

/** Words that a statement names, folded, and all that its element or class accepts, as written. */
interface Use {
  readonly words: ReadonlySet<string>;
  readonly accepted: readonly string[];
  readonly at: string;
}

/**
 * An alias makes its spelling the word it stands for, in every rule. Who writes a lexicon knows the aliases of
 * those read before it; one that is read after it must not change what its rules say.
 */
export class Rewrites {
  readonly #earlier = new Map<string, Use[]>();
  #current: Use[] = [];

  /** Begins the next lexicon. */
  open(): void {
    for (const use of this.#current) {
      for (const word of use.words) {
        const known = this.#earlier.get(word);
        if (known === undefined) this.#earlier.set(word, [use]);
        else known.push(use);
      }
    }
    this.#current = [];
  }

  /** Notes words that an element or class of the current lexicon names; a class may go on to grow. */
  use(words: readonly string[], accepted: readonly string[], at: string): void {
    if (words.length > 0) this.#current.push({ words: new Set(words.map(spell)), accepted, at });
  }

  /** @throws LexiconError where an earlier lexicon names the spelling, and not what it stands for beside it */
  refuse(spelling: string, words: readonly string[], at: string): void {
    const meant = words.length === 1 ? spell(words[0] ?? '') : null;
    for (const use of this.#earlier.get(spell(spelling)) ?? []) {
      if (use.accepted.some((word) => spell(word) === meant)) continue;
      throw new LexiconError(at, `"${spelling}" = "${words.join(' ')}" rewrites a word of ${use.at}`);
    }
  }
}
