import { RULE_CODES, type RuleCode } from '../../domain/guideline.ts';
import { BIT } from '../text/disguise-bits.ts';
import { ALLOW, Resolver } from '../text/resolve.ts';
import type { Clitics } from '../text/stream.ts';
import { Trie } from '../text/trie.ts';
import {
  BIG_NUMBER,
  FIRST_WORD,
  HANDLE,
  LINK,
  NUMBER,
  spell,
  UNKNOWN,
  Vocabulary,
} from '../text/vocabulary.ts';
import { slipsOf } from './slips.ts';
import {
  type Element,
  GUARDS,
  type Guard,
  type Lexicon,
  LexiconError,
  type PatternLine,
  type Permission,
  type RuleBlock,
} from './source.ts';

/** Element opcodes of a compiled pattern. */
export const OP = { words: 0, optional: 1, gap: 2, any: 3, not: 4, start: 5, end: 6, leap: 7 } as const;

export interface Pattern {
  readonly rule: CompiledRule;
  readonly isException: boolean;
  readonly term: string | null;
  readonly ops: Uint8Array;
  /** Per element: the atom (set of words) it wants, or a gap's length. */
  readonly args: Int32Array;
  /** The element that the matcher looks the pattern up by. */
  readonly anchor: number;
  /** Whether the pattern itself names a negation, which then is no guard. */
  readonly namesNegation: boolean;
}

export interface CompiledRule {
  readonly name: string;
  readonly index: number;
  readonly block: RuleBlock;
  readonly low: readonly Guard[];
  readonly drop: readonly Guard[];
}

/** A language's words and rules, ready to match. Immutable. */
export interface CompiledPack {
  readonly vocabulary: Vocabulary;
  readonly innocent: Vocabulary;
  readonly resolver: Resolver;
  readonly clitics: Clitics;
  readonly patterns: readonly Pattern[];
  /** Per word id: indices of the patterns anchored on it. */
  readonly anchored: readonly Int32Array[];
  /** Bit matrix: row a word id, column an atom. */
  readonly rows: Uint32Array;
  readonly width: number;
  /** Atoms of the classes that guards look at; -1 where the pack has no such class. */
  /** Atoms of the classes `group_<kind>`, for rules whose code is that of the group named. */
  readonly groupAtoms: readonly { readonly code: RuleCode; readonly atom: number }[];
  readonly guardAtoms: Readonly<Record<GuardClass, number>>;
}

const GUARD_CLASSES = [
  'neg',
  'mention',
  'being',
  'report',
  'counter',
  'condition',
  'self',
  'other_subject',
  'not_only',
  'but',
] as const;
export type GuardClass = (typeof GUARD_CLASSES)[number];

const SPECIAL: Readonly<Record<string, number>> = {
  unknown: UNKNOWN,
  number: NUMBER,
  big_number: BIG_NUMBER,
  link: LINK,
  handle: HANDLE,
};
const ALIAS_VIA = { alias: 0, misspell: BIT.misspelled, masked: BIT.masked };
/** How much more often a common word comes up than a word of a lexicon: decides what patterns are looked up by. */
const COMMON_WEIGHT = 400;

export function compilePack(lexicon: Lexicon, clitics: Clitics): CompiledPack {
  return new Compiler(lexicon).pack(clitics);
}

class Compiler {
  readonly #lexicon: Lexicon;
  readonly #vocabulary = new Vocabulary();
  readonly #atoms = new Map<string, number>();
  readonly #sets: Set<number>[] = [];
  readonly #classSets = new Map<string, Set<number>>();
  readonly #common: Set<number>;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#aliases = new Map(lexicon.aliases.map((alias) => [spell(alias.spelling), alias.words]));
    this.#common = new Set(lexicon.common.map((w) => this.#word(w, 'common')));
  }

  pack(clitics: Clitics): CompiledPack {
    const { innocent: innocentWords, aliases } = this.#lexicon;
    const guardAtoms = Object.fromEntries(GUARD_CLASSES.map((name) => [name, this.#guardAtom(name)]));
    const groupAtoms = this.#groupAtoms();
    const patterns = this.#patterns();
    for (const name of this.#lexicon.classes.keys()) this.#classSet(name, []);
    const innocent = new Vocabulary();
    for (const word of innocentWords) innocent.add(word);
    for (const { spelling, words, kind } of aliases) {
      this.#vocabulary.alias(
        spelling,
        words.map((w) => this.#vocabulary.add(w)),
        ALIAS_VIA[kind],
      );
    }
    this.#slips();
    const width = Math.ceil((this.#sets.length + 1) / 32);
    const rows = new Uint32Array(this.#vocabulary.words.length * width);
    this.#sets.forEach((set, atom) => {
      for (const id of set) {
        const at = id * width + (atom >>> 5);
        rows[at] = (rows[at] as number) | (1 << (atom & 31));
      }
    });
    return {
      vocabulary: this.#vocabulary.freeze(),
      innocent: innocent.freeze(),
      resolver: new Resolver(this.#trie()),
      clitics,
      patterns,
      anchored: this.#anchored(patterns),
      rows,
      width,
      groupAtoms,
      guardAtoms: guardAtoms as Record<GuardClass, number>,
    };
  }

  #guardAtom(name: GuardClass): number {
    return this.#lexicon.classes.has(name) ? this.#atom([], [name], name) : -1;
  }

  /** Slips of the pen of the fuzzy classes: other spellings, unless they are words themselves. */
  #slips(): void {
    const real = new Set(this.#lexicon.real.map(spell));
    for (const name of this.#lexicon.fuzzy) {
      for (const id of this.#classSet(name, [])) {
        for (const slip of slipsOf(this.#vocabulary.words[id] ?? '')) {
          if (!real.has(slip)) this.#vocabulary.alias(slip, [id], BIT.misspelled);
        }
      }
    }
  }

  /** A word that is only another spelling counts as what it stands for, so that both are one to every rule. */
  #word(word: string, at: string): number {
    const meant = this.#aliases.get(spell(word));
    if (meant === undefined) return this.#vocabulary.add(word);
    const [only] = meant;
    if (only === undefined || meant.length > 1)
      throw new LexiconError(at, `write "${meant.join(' ')}" for "${word}"`);
    return this.#vocabulary.add(only);
  }

  #groupAtoms(): { code: RuleCode; atom: number }[] {
    return RULE_CODES.filter((code) => code.startsWith('abuse.')).flatMap((code) => {
      const name = `group_${code.slice('abuse.'.length)}`;
      return this.#lexicon.classes.has(name) ? [{ code, atom: this.#atom([], [name], name) }] : [];
    });
  }

  #patterns(): Pattern[] {
    const indices = new Map<string, number>();
    const owned = this.#lexicon.rules.flatMap((r) =>
      r.patterns.flatMap((p) => (p.isSpare ? [] : soleWords(p))),
    );
    const taken = new Set([...owned, ...this.#lexicon.aliases.map((a) => a.spelling)]);
    return this.#lexicon.rules.flatMap((block) => {
      const index = indices.get(block.name) ?? indices.size;
      indices.set(block.name, index);
      const rule: CompiledRule = {
        name: block.name,
        index,
        block,
        low: GUARDS.filter((g) => block.low.includes(g)),
        drop: GUARDS.filter((g) => block.drop.includes(g)),
      };
      const lines = block.patterns.filter(
        (line) => !line.isSpare || !soleWords(line).some((word) => taken.has(word)),
      );
      return lines.map((line) => this.#pattern(rule, line.elements, line.isException, line.term, line.at));
    });
  }

  #pattern(
    rule: CompiledRule,
    elements: readonly Element[],
    isException: boolean,
    term: string | null,
    at: string,
  ): Pattern {
    const ops = new Uint8Array(elements.length);
    const args = new Int32Array(elements.length);
    let anchor = -1;
    let lightest = Number.POSITIVE_INFINITY;
    elements.forEach((element, i) => {
      ops[i] = opOf(element);
      args[i] = element.kind === 'gap' || element.kind === 'leap' ? element.most : 0;
      if (element.kind !== 'words' && element.kind !== 'not') return;
      const atom = this.#atom(element.words, element.classes, at);
      args[i] = atom;
      const weight = this.#weight(atom);
      if (ops[i] === OP.words && weight < lightest) {
        lightest = weight;
        anchor = i;
      }
    });
    if (anchor === -1) throw new LexiconError(at, 'a pattern needs a word that is not optional');
    const negations = new Set(this.#lexicon.classes.get('neg')?.words);
    const namesNegation = elements.some(
      (e) => e.kind === 'words' && (e.classes.includes('neg') || e.words.some((word) => negations.has(word))),
    );
    return { rule, isException, term, ops, args, anchor, namesNegation };
  }

  /** The set of words that an element accepts, one atom for equal sets. */
  #atom(words: readonly string[], classes: readonly string[], at: string): number {
    const set = new Set(words.map((word) => this.#word(word, at)));
    for (const name of classes) for (const id of this.#classSet(name, [], at)) set.add(id);
    const key = [...set].sort((a, b) => a - b).join(',');
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    this.#atoms.set(key, this.#sets.length);
    this.#sets.push(set);
    return this.#sets.length - 1;
  }

  #classSet(name: string, path: readonly string[], at = ''): Set<number> {
    const known = this.#classSets.get(name);
    if (known !== undefined) return known;
    const special = SPECIAL[name];
    if (special !== undefined) return new Set([special]);
    const declared = this.#lexicon.classes.get(name);
    if (declared === undefined) throw new LexiconError(at, `class @${name} is not defined`);
    if (path.includes(name)) throw new LexiconError(declared.at, `class @${name} contains itself`);
    const set = new Set(declared.words.map((word) => this.#word(word, declared.at)));
    for (const other of declared.classes)
      for (const id of this.#classSet(other, [...path, name], declared.at)) set.add(id);
    this.#classSets.set(name, set);
    return set;
  }

  #weight(atom: number): number {
    let weight = 0;
    for (const id of this.#sets[atom] ?? [])
      weight += id < FIRST_WORD || this.#common.has(id) ? COMMON_WEIGHT : 1;
    return weight;
  }

  #anchored(patterns: readonly Pattern[]): Int32Array[] {
    const lists: number[][] = this.#vocabulary.words.map(() => []);
    patterns.forEach((pattern, index) => {
      const atom = pattern.args[pattern.anchor] as number;
      for (const id of this.#sets[atom] ?? []) lists[id]?.push(index);
    });
    return lists.map((list) => Int32Array.from(list));
  }

  /** Every word of three letters or more can be seen through leet; terms say what else may be undone. */
  #trie(): Trie {
    const trie = new Trie();
    const granted = new Map<number, Set<Permission>>();
    for (const [word, set] of this.#lexicon.permissions) {
      const id = this.#word(word, 'options of a term');
      granted.set(id, new Set([...(granted.get(id) ?? []), ...set]));
    }
    this.#vocabulary.words.forEach((word, id) => {
      let allows = this.#common.has(id) ? ALLOW.common : 0;
      for (const permission of granted.get(id) ?? []) allows |= ALLOW[permission];
      trie.add(word, id, allows);
    });
    return trie;
  }
}

/** The words of a term of one word. */
function soleWords(line: PatternLine): readonly string[] {
  const [first] = line.elements;
  return line.term !== null && line.elements.length === 1 && first?.kind === 'words' ? first.words : [];
}

function opOf(element: Element): number {
  if (element.kind === 'words') return element.optional ? OP.optional : OP.words;
  return OP[element.kind];
}
