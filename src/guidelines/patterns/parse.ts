import { SEVERITIES, type Severity } from '../../domain/checked.ts';
import { RULE_CODES } from '../../domain/guideline.ts';
import { BUILT_IN_CLASSES } from './built-in-classes.ts';
import { elements, forms, wordsElement } from './elements.ts';
import { Lets } from './lets.ts';
import { Rewrites } from './rewrites.ts';
import {
  BY_GROUP,
  type Element,
  type Guard,
  type Lexicon,
  LexiconError,
  type LexiconSource,
  type PatternLine,
  type Permission,
  type RuleBlock,
} from './source.ts';
import { guard, halves, isPermission } from './statement-parts.ts';

/**
 * The language of the lexicons, one statement a line; `#` begins a comment, a line that begins with two
 * spaces more than its statement is just another line of the rule.
 *
 *   class hurt = kill/v stab/vv @maim      words (with their forms), other classes; may be extended
 *   let group = @people | @group_adj @men  a phrase with alternatives, used as $group
 *   alias youre = you are                  another spelling of known words
 *   misspell fuk fck = fuck                the same, named in `via`; so is `masked f*** = fuck`
 *   innocent scunthorpe shiitake           words that contain a term by chance
 *   fuzzy @hurt                            words also seen with letters swapped or one left out
 *   real money inset                       real words that such a slip would make
 *   common the of and                      words too frequent to look up patterns by
 *
 *   rule threat.intent threat high         a name, a guideline, a severity; then of this rule:
 *     says States an intent to hurt.         the explanation; {term} is the lexicon's term
 *     low quoted reported                    guards that hold it at low severity
 *     drop negated                           guards under which it is no finding
 *     term fuck/vn, son of a bitch | joined  words or phrases, and what may be undone to see them
 *     spare feltch                           terms that count only where no other rule has the word
 *     match i will ..2 @hurt $group          a pattern
 *     except @hurt time                      never a finding of this rule where this matches
 *
 * A pattern's elements: `word` · `a|b/v|@class` any of them · `x?` optional · `..3` up to three words of
 * the same sentence · `...3` the same across sentences · `_` any one word · `!x` not this (takes no word) · `^` `$` start and end of a sentence.
 */
export function parseLexicons(sources: readonly LexiconSource[]): Lexicon {
  const parser = new Parser();
  for (const source of sources) parser.read(source);
  return parser.finish();
}

interface OpenRule {
  name: string;
  guideline: RuleBlock['guideline'];
  severity: Severity;
  says: string;
  low: Guard[];
  drop: Guard[];
  patterns: PatternLine[];
  at: string;
}

class Parser {
  readonly #classes = new Map<string, { words: string[]; classes: string[]; at: string }>();
  readonly #lets = new Lets();
  readonly #rules: OpenRule[] = [];
  readonly #aliases: Lexicon['aliases'][number][] = [];
  readonly #innocent: string[] = [];
  readonly #fuzzy: string[] = [];
  readonly #real: string[] = [];
  readonly #common: string[] = [];
  readonly #permissions = new Map<string, Set<Permission>>();
  readonly #rewrites = new Rewrites();
  #rule: OpenRule | null = null;

  read(source: LexiconSource): void {
    this.#rule = null;
    this.#rewrites.open();
    source.lines.split('\n').forEach((raw, index) => {
      const line = raw.replace(/(^|\s)# .*$/, '').trim();
      if (line === '' || line === '#') return;
      const at = `lexicons/${source.file}:${index + 1}`;
      const space = line.indexOf(' ');
      const keyword = space === -1 ? line : line.slice(0, space);
      this.#statement(keyword, space === -1 ? '' : line.slice(space + 1).trim(), at);
    });
  }

  finish(): Lexicon {
    for (const rule of this.#rules) {
      if (rule.says === '') throw new LexiconError(rule.at, `rule ${rule.name} says nothing`);
      if (rule.patterns.length === 0) throw new LexiconError(rule.at, `rule ${rule.name} matches nothing`);
    }
    return {
      classes: this.#classes,
      rules: this.#rules satisfies RuleBlock[],
      aliases: this.#aliases,
      innocent: this.#innocent,
      fuzzy: this.#fuzzy,
      real: this.#real,
      common: this.#common,
      permissions: this.#permissions,
    };
  }

  #statement(keyword: string, rest: string, at: string): void {
    if (rest === '') throw new LexiconError(at, `"${keyword}" is followed by nothing`);
    switch (keyword) {
      case 'class':
        this.#class(rest, at);
        return;
      case 'let':
        this.#lets.add(rest, at);
        return;
      case 'alias':
      case 'misspell':
      case 'masked':
        this.#alias(rest, keyword, at);
        return;
      case 'innocent':
        this.#innocent.push(...forms(rest, at));
        return;
      case 'common':
        this.#common.push(...forms(rest, at));
        return;
      case 'fuzzy':
        this.#fuzzy.push(...rest.split(/\s+/).map((name) => name.replace(/^@/, '')));
        return;
      case 'real':
        this.#real.push(...rest.split(/\s+/));
        return;
      case 'rule':
        this.#open(rest, at);
        return;
      default:
        this.#ofRule(keyword, rest, at);
    }
  }

  #class(rest: string, at: string): void {
    const [name, list] = halves(rest, at);
    if (Object.hasOwn(BUILT_IN_CLASSES, name)) throw new LexiconError(at, `class @${name} is built in`);
    const known = this.#classes.get(name) ?? { words: [], classes: [], at };
    const items = list.split(/\s+/);
    const words = items.filter((item) => !item.startsWith('@')).flatMap((item) => forms(item, at));
    known.words.push(...words);
    known.classes.push(...items.filter((item) => item.startsWith('@')).map((item) => item.slice(1)));
    this.#classes.set(name, known);
    this.#rewrites.use(words, known.words, at);
  }

  #alias(rest: string, kind: 'alias' | 'misspell' | 'masked', at: string): void {
    const [spellings, meant] = halves(rest, at);
    const words = meant.split(/\s+/);
    for (const spelling of spellings.split(/\s+/)) {
      this.#rewrites.refuse(spelling, words, at);
      this.#aliases.push({ spelling, words, kind, at });
    }
  }

  #open(rest: string, at: string): void {
    const [name, guideline, severity, ...more] = rest.split(/\s+/);
    const code = guideline === BY_GROUP ? BY_GROUP : RULE_CODES.find((c) => c === guideline);
    const level = SEVERITIES.find((s) => s === severity);
    if (name === undefined || code === undefined || level === undefined || more.length > 0) {
      throw new LexiconError(at, 'a rule is: rule <name> <guideline> <low|medium|high>');
    }
    this.#rule = { name, guideline: code, severity: level, says: '', low: [], drop: [], patterns: [], at };
    this.#rules.push(this.#rule);
  }

  #ofRule(keyword: string, rest: string, at: string): void {
    const rule = this.#rule;
    if (rule === null) throw new LexiconError(at, `"${keyword}" stands outside of a rule`);
    switch (keyword) {
      case 'says':
        rule.says = rest;
        return;
      case 'low':
        rule.low.push(...rest.split(/\s+/).map((g) => guard(g, at)));
        return;
      case 'drop':
        rule.drop.push(...rest.split(/\s+/).map((g) => guard(g, at)));
        return;
      case 'match':
      case 'except':
        for (const variant of this.#lets.expand(rest, at)) {
          rule.patterns.push({
            elements: this.#used(elements(variant, at), at),
            isException: keyword === 'except',
            isSpare: false,
            term: null,
            source: rest,
            at,
          });
        }
        return;
      case 'term':
      case 'spare':
        this.#terms(rule, rest, keyword === 'spare', at);
        return;
      default:
        throw new LexiconError(at, `unknown statement "${keyword}"`);
    }
  }

  #terms(rule: OpenRule, rest: string, isSpare: boolean, at: string): void {
    const [list = '', options = ''] = rest.split(/\s\|\s/);
    const granted = options.split(/\s+/).filter((o) => o !== '');
    for (const option of granted)
      if (!isPermission(option)) throw new LexiconError(at, `unknown option "${option}"`);
    for (const phrase of list.split(',')) {
      const items = phrase.trim().split(/\s+/);
      const last = items.at(-1) ?? '';
      const parts = items.map((item) => wordsElement(item, at));
      rule.patterns.push({
        // A spare term makes way for any other use of its word.
        elements: isSpare ? parts : this.#used(parts, at),
        isException: false,
        isSpare,
        term: items.map((item) => item.split('/')[0]).join(' '),
        source: rest,
        at,
      });
      if (items.length > 1 || last === '') continue;
      for (const word of forms(last, at)) this.#grant(word, granted.filter(isPermission));
    }
  }

  #used(parts: Element[], at: string): Element[] {
    for (const part of parts) if ('words' in part) this.#rewrites.use(part.words, part.words, at);
    return parts;
  }

  #grant(word: string, granted: readonly Permission[]): void {
    const known = this.#permissions.get(word) ?? new Set<Permission>();
    for (const permission of granted) known.add(permission);
    this.#permissions.set(word, known);
  }
}
