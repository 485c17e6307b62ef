import { RULE_CODES, type RuleCode } from '../../domain/guideline.ts';
import { BIT } from '../text/disguise-bits.ts';
import { Resolver } from '../text/resolve.ts';
import type { Clitics } from '../text/stream-source.ts';
import { spell, Vocabulary } from '../text/vocabulary.ts';
import { anchorsOf } from './anchors.ts';
import { AtomTable } from './atom-table.ts';
import {
  type CompiledPack,
  type CompiledRule,
  GUARD_BIT,
  GUARD_CLASSES,
  type Need,
  OP,
  type Pattern,
} from './compiled-pack.ts';
import { needsOf } from './needs.ts';
import { isNear } from './presence.ts';
import { slipsOf } from './slips.ts';
import { type Element, GUARDS, type Lexicon, LexiconError, type PatternLine } from './source.ts';
import { WordSets } from './word-sets.ts';

const ALIAS_VIA = { alias: 0, misspell: BIT.misspelled, masked: BIT.masked };

/** With two words asked for, hardly a try is in vain; further ones are looked for by the matcher. */
const MOST_NEAR = 2;

/** @throws LexiconError where a pattern names a class that is not there, or nothing to look it up by */
export function compilePack(lexicon: Lexicon, clitics: Clitics): CompiledPack {
  const sets = new WordSets(lexicon);
  const groupAtoms = groupAtomsOf(lexicon, sets);
  const patterns = patternsOf(lexicon, sets);
  for (const name of lexicon.classes.keys()) sets.classSet(name, []);
  const innocent = new Vocabulary();
  for (const word of lexicon.innocent) innocent.add(word);
  addAliases(lexicon, sets);
  addSlips(lexicon, sets);
  const { vocabulary } = sets;
  const atoms = new AtomTable(
    vocabulary.words.length,
    sets.sets,
    // What is asked for first, and most often, in one piece.
    [0, 1].flatMap((rank) => patterns.flatMap(({ near }) => near[rank]?.atom ?? [])),
  );
  return {
    vocabulary: vocabulary.freeze(),
    innocent: innocent.freeze(),
    resolver: new Resolver(sets.trie()),
    clitics,
    patterns,
    anchors: anchorsOf(patterns, vocabulary.words.length, (atom) => sets.sets[atom] ?? [], atoms),
    atoms,
    groupAtoms,
    guardBits: guardBitsOf(lexicon, sets),
  };
}

function addAliases({ aliases }: Lexicon, { vocabulary }: WordSets): void {
  for (const { spelling, words, kind } of aliases) {
    vocabulary.alias(
      spelling,
      words.map((word) => vocabulary.add(word)),
      ALIAS_VIA[kind],
    );
  }
}

/** Slips of the pen of the fuzzy classes: other spellings, unless they are words themselves. */
function addSlips(lexicon: Lexicon, sets: WordSets): void {
  const real = new Set(lexicon.real.map(spell));
  for (const name of lexicon.fuzzy) {
    for (const id of sets.classSet(name, [])) {
      for (const slip of slipsOf(sets.vocabulary.words[id] ?? '')) {
        if (!real.has(slip)) sets.vocabulary.alias(slip, [id], BIT.misspelled);
      }
    }
  }
}

function guardBitsOf(lexicon: Lexicon, sets: WordSets): Uint32Array {
  const bits = new Uint32Array(sets.vocabulary.words.length);
  for (const name of GUARD_CLASSES) {
    if (!lexicon.classes.has(name)) continue;
    for (const id of sets.classSet(name, [])) bits[id] = (bits[id] as number) | GUARD_BIT[name];
  }
  return bits;
}

function groupAtomsOf(lexicon: Lexicon, sets: WordSets): { code: RuleCode; atom: number }[] {
  return RULE_CODES.filter((code) => code.startsWith('abuse.')).flatMap((code) => {
    const name = `group_${code.slice('abuse.'.length)}`;
    return lexicon.classes.has(name) ? [{ code, atom: sets.atom([], [name], name) }] : [];
  });
}

function patternsOf(lexicon: Lexicon, sets: WordSets): Pattern[] {
  const indices = new Map<string, number>();
  const owned = lexicon.rules.flatMap((r) => r.patterns.flatMap((p) => (p.isSpare ? [] : soleWords(p))));
  const taken = new Set([...owned, ...lexicon.aliases.map((a) => a.spelling)]);
  const negations = new Set(lexicon.classes.get('neg')?.words);
  return lexicon.rules.flatMap((block) => {
    const index = indices.get(block.name) ?? indices.size;
    indices.set(block.name, index);
    const rule: CompiledRule = {
      name: block.name,
      index,
      block,
      low: GUARDS.filter((g) => block.low.includes(g)),
      drop: GUARDS.filter((g) => block.drop.includes(g)),
    };
    return block.patterns
      .filter((line) => !line.isSpare || !soleWords(line).some((word) => taken.has(word)))
      .map((line) => patternOf(rule, line, sets, negations));
  });
}

function patternOf(
  rule: CompiledRule,
  { elements, isException, term, source, at }: PatternLine,
  sets: WordSets,
  negations: ReadonlySet<string>,
): Pattern {
  const ops = Uint8Array.from(elements, opOf);
  const args = Int32Array.from(elements, (element) => {
    if (element.kind === 'gap' || element.kind === 'leap') return element.most;
    return 'words' in element ? sets.atom(element.words, element.classes, at) : 0;
  });
  const needed = elements.flatMap((_, i) =>
    ops[i] === OP.words ? [{ i, weight: sets.weight(args[i] ?? 0) }] : [],
  );
  needed.sort((a, b) => a.weight - b.weight);
  const anchor = needed[0]?.i;
  if (anchor === undefined) throw new LexiconError(at, 'a pattern needs a word that is not optional');
  const namesNegation = elements.some(
    (e) => e.kind === 'words' && (e.classes.includes('neg') || e.words.some((word) => negations.has(word))),
  );
  const weights = new Map(needed.map(({ i, weight }) => [args[i] ?? 0, weight]));
  const rarity = ({ atom }: Need): number => weights.get(atom) ?? 0;
  const others = needsOf(ops, args, anchor).sort((a, b) => rarity(a) - rarity(b));
  const near = others.filter(isNear).slice(0, MOST_NEAR);
  const needs = others.filter((other) => !near.includes(other));
  return { rule, isException, term, ops, args, anchor, near, needs, namesNegation, source };
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
