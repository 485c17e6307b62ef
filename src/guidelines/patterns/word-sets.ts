import { ALLOW, Trie } from '../text/trie.ts';
import { FIRST_WORD, spell, Vocabulary } from '../text/vocabulary.ts';
import { BUILT_IN_CLASSES } from './built-in-classes.ts';
import { type Lexicon, LexiconError, type Permission } from './source.ts';

/** How much more often a common word comes up than a word of a lexicon: decides what patterns are looked up by. */
const COMMON_WEIGHT = 400;

/** What disguises are undone for; the rest of a vocabulary are emoji. */
const DISGUISABLE = /^[\p{L}\p{M}\p{Nd}_-]+$/u;

/** The words of a lexicon, its classes, and the sets of words (atoms) that the elements of patterns accept. */
export class WordSets {
  readonly vocabulary = new Vocabulary();
  readonly #lexicon: Lexicon;
  readonly #atoms = new Map<string, number>();
  readonly #sets: Set<number>[] = [];
  readonly #classSets = new Map<string, Set<number>>();
  readonly #common: Set<number>;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#aliases = new Map(lexicon.aliases.map((alias) => [spell(alias.spelling), alias.words]));
    this.#common = new Set(lexicon.common.map((w) => this.word(w, 'common')));
  }

  get sets(): readonly ReadonlySet<number>[] {
    return this.#sets;
  }

  /** A word that is only another spelling counts as what it stands for, so that both are one to every rule. */
  word(word: string, at: string): number {
    const meant = this.#aliases.get(spell(word));
    if (meant === undefined) return this.vocabulary.add(word);
    const [only] = meant;
    if (only === undefined || meant.length > 1)
      throw new LexiconError(at, `write "${meant.join(' ')}" for "${word}"`);
    return this.vocabulary.add(only);
  }

  /** The set of words that an element accepts, one atom for equal sets. */
  atom(words: readonly string[], classes: readonly string[], at: string): number {
    const set = new Set(words.map((word) => this.word(word, at)));
    for (const name of classes) for (const id of this.classSet(name, [], at)) set.add(id);
    const key = [...set].sort((a, b) => a - b).join(',');
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    this.#atoms.set(key, this.#sets.length);
    this.#sets.push(set);
    return this.#sets.length - 1;
  }

  classSet(name: string, path: readonly string[], at = ''): ReadonlySet<number> {
    const known = this.#classSets.get(name);
    if (known !== undefined) return known;
    const special = BUILT_IN_CLASSES[name];
    if (special !== undefined) return new Set([special]);
    const declared = this.#lexicon.classes.get(name);
    if (declared === undefined) throw new LexiconError(at, `class @${name} is not defined`);
    if (path.includes(name)) throw new LexiconError(declared.at, `class @${name} contains itself`);
    const set = new Set(declared.words.map((word) => this.word(word, declared.at)));
    for (const other of declared.classes)
      for (const id of this.classSet(other, [...path, name], declared.at)) set.add(id);
    this.#classSets.set(name, set);
    return set;
  }

  /** How often a word of the set is to be expected in a text. */
  weight(atom: number): number {
    let weight = 0;
    for (const id of this.#sets[atom] ?? [])
      weight += id < FIRST_WORD || this.#common.has(id) ? COMMON_WEIGHT : 1;
    return weight;
  }

  /** Every word of three letters or more can be seen through leet; terms say what else may be undone. */
  trie(): Trie {
    const trie = new Trie();
    const granted = new Map<number, Set<Permission>>();
    for (const [word, set] of this.#lexicon.permissions) {
      const id = this.word(word, 'options of a term');
      granted.set(id, new Set([...(granted.get(id) ?? []), ...set]));
    }
    this.vocabulary.words.forEach((word, id) => {
      if (!DISGUISABLE.test(word)) return;
      let allows = this.#common.has(id) ? ALLOW.common : 0;
      for (const permission of granted.get(id) ?? []) allows |= ALLOW[permission];
      trie.add(word, id, allows);
    });
    return trie.freeze();
  }
}
