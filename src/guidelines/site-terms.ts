import type { Finding } from '../domain/checked.ts';
import type { SiteTerm } from '../domain/term.ts';
import { findIn, type ReadText } from './findings.ts';
import { compilePack } from './patterns/compile.ts';
import { Guards } from './patterns/guards.ts';
import { Matcher } from './patterns/match.ts';
import type { Element, Lexicon, RuleBlock } from './patterns/source.ts';
import type { MatchingPack, Ruleset } from './ruleset.ts';
import { createFolded, fold } from './text/fold.ts';
import { scan } from './text/scan.ts';
import { createTokens } from './text/tokens.ts';
import { spell } from './text/vocabulary.ts';

/**
 * What a site adds to the rules. Matches: the term "cola" in "C0LA" and "c.o.l.a" · not in "colander".
 * Known misses: words that are inflected otherwise, and a term within a longer word.
 */
export interface SiteTerms {
  readonly packs: readonly { readonly language: string | null; readonly pack: MatchingPack }[];
}

/** Where the site's terms and its exceptions are in a text. */
export interface TermMatches {
  readonly findings: readonly Finding[];
  /** Within these nothing counts, be it found by the site's terms or by the house's rules. */
  readonly exceptions: readonly { readonly start: number; readonly end: number }[];
}

const TERM_RULE = 'site.';
const EXCEPTION_RULE = 'exception.';
/** Shorter words have too many innocent look-alikes for a letter to be missing in. */
const SHORTEST_MASKED = 5;
const BETWEEN_WORDS = /[\s\p{P}]+/u;
const APOSTROPHES = /['\u2019]/gu;

export const NO_TERMS: SiteTerms = { packs: [] };

/** Buffers that every call fills anew: matching is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();

/** Compiles the terms of one site: milliseconds for a hundred of them. */
export function compileTerms(terms: readonly SiteTerm[], ruleset: Ruleset): SiteTerms {
  const byLanguage = new Map<string | null, SiteTerm[]>();
  for (const term of terms) byLanguage.set(term.language, [...(byLanguage.get(term.language) ?? []), term]);
  return {
    packs: [...byLanguage].map(([language, own]) => ({ language, pack: packOf(own, language, ruleset) })),
  };
}

/** Whether a term is read where it is written as it stands; one that is not would never match anything. */
export function isReadable(term: SiteTerm, ruleset: Ruleset): boolean {
  if (wordsOf(term.phrase).length === 0) return false;
  const { findings, exceptions } = findTerms(term.phrase, compileTerms([term], ruleset), term.language ?? '');
  return findings.length + exceptions.length > 0;
}

/** @param language BCP 47, of the text */
export function findTerms(text: string, terms: SiteTerms, language: string): TermMatches {
  fold(text, folded);
  scan(folded, tokens);
  return matchTerms({ text, folded, tokens }, terms, new Set([primaryOf(language)]));
}

/** @param languages primary subtags, of the packs that read the text */
export function matchTerms(
  read: ReadText,
  { packs }: SiteTerms,
  languages: ReadonlySet<string>,
): TermMatches {
  const found = packs.flatMap(({ language, pack }) =>
    language === null || languages.has(language) ? findIn(read, pack) : [],
  );
  return {
    findings: found.filter(({ rule }) => rule.startsWith(TERM_RULE)),
    exceptions: found.filter(({ rule }) => rule.startsWith(EXCEPTION_RULE)),
  };
}

/** Those of the findings that are not within an exception. */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: TermMatches['exceptions'],
): Finding[] {
  return findings.filter(
    (finding) => !exceptions.some(({ start, end }) => start <= finding.start && finding.end <= end),
  );
}

export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function packOf(terms: readonly SiteTerm[], language: string | null, ruleset: Ruleset): MatchingPack {
  const house = ruleset.packs.get(language ?? 'en') ?? ruleset.packs.get('en');
  const made = compilePack(lexiconOf(terms), house?.compiled.clitics ?? { prefixes: [], suffixes: [] });
  // A word that the house knows is itself, and no stretched or reversed other one: "good" is not "god".
  const compiled = { ...made, innocent: house?.compiled.vocabulary ?? made.innocent };
  return { compiled, matcher: new Matcher(compiled), guards: new Guards(compiled) };
}

function lexiconOf(terms: readonly SiteTerm[]): Lexicon {
  const single = terms.map(({ phrase }) => wordsOf(phrase)).filter((words) => words.length === 1);
  const masked = single.flat().filter((word) => word.length >= SHORTEST_MASKED);
  return {
    classes: new Map(),
    rules: terms.map(ruleOf),
    aliases: [],
    fuzzy: [],
    real: [],
    innocent: [],
    common: [],
    permissions: new Map(masked.map((word) => [word, new Set(['masked'] as const)])),
  };
}

function ruleOf(term: SiteTerm): RuleBlock {
  const { id, phrase } = term;
  const elements = wordsOf(phrase).map(
    (word): Element => ({ kind: 'words', words: [word], classes: [], optional: false }),
  );
  const at = `term ${id}`;
  const meaning =
    term.kind === 'term'
      ? { name: `${TERM_RULE}${id}`, guideline: term.guideline, severity: term.severity }
      : // Of an exception only the place is looked at.
        { name: `${EXCEPTION_RULE}${id}`, guideline: 'profanity' as const, severity: 'low' as const };
  return {
    ...meaning,
    says: 'The site’s own term “{term}”.',
    low: [],
    drop: [],
    patterns: [{ elements, isException: false, isSpare: false, term: phrase, source: phrase, at }],
    at,
  };
}

function wordsOf(phrase: string): string[] {
  return phrase
    .replaceAll(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .map(spell)
    .filter((word) => word !== '');
}
