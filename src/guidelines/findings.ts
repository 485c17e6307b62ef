import type { Finding } from '../domain/checked.ts';
import { explain, heldBack } from './explanation.ts';
import type { Pattern } from './patterns/compiled-pack.ts';
import { Exceptions } from './patterns/exceptions.ts';
import type { Match } from './patterns/match.ts';
import { BY_GROUP, GUARDS, type Guard } from './patterns/source.ts';
import { SIGNAL_PREFIX } from './rules/guideline-rules.ts';
import type { MatchingPack } from './ruleset.ts';
import { disguisesOf } from './text/disguise-bits.ts';
import type { Folded } from './text/fold.ts';
import type { Stream } from './text/stream.ts';
import { Streamer } from './text/streamer.ts';
import type { Tokens } from './text/tokens.ts';

/** Filled anew by every call: checking is synchronous, so calls never meet. */
const streamer = new Streamer();

const RANK = { low: 0, medium: 1, high: 2 } as const;

/** A text, folded and cut into tokens. */
export interface ReadText {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: Tokens;
}

/** What a pack's patterns find in a text, exceptions and guards applied; signals are among them. */
export function findIn(read: ReadText, pack: MatchingPack): Finding[] {
  const { folded, tokens } = read;
  // Named one by one: spreading the pack for every text cost 0.5 µs.
  const { vocabulary, innocent, resolver, clitics } = pack.compiled;
  const stream = streamer.build({ folded, tokens, vocabulary, innocent, resolver, clitics });
  const matches = pack.matcher.run(stream);
  if (matches.length === 0) return [];
  const guards = pack.guards.of(stream);
  const excepted = new Exceptions(matches);
  const latest = new Map<string, Finding>();
  const found: Finding[] = [];
  for (const match of matches) {
    const { rule, isException } = match.pattern;
    if (isException || excepted.covers(match)) continue;
    const span = spanOf(match, stream, folded);
    const earlier = latest.get(rule.name);
    // Another look at what the same rule has said already would cost its guards once more.
    if (earlier !== undefined && says(earlier, span, rule.block.severity)) continue;
    if (rule.drop.some((guard) => guards.holds(guard, match))) continue;
    const held = rule.low.find((guard) => guards.holds(guard, match));
    const finding = findingOf(match, held, span, stream, read.text, pack);
    if (!isSignal(finding)) latest.set(rule.name, finding);
    found.push(finding);
  }
  return found;
}

function findingOf(
  match: Match,
  held: Guard | undefined,
  { start, end }: Span,
  stream: Stream,
  text: string,
  pack: MatchingPack,
): Finding {
  const { pattern } = match;
  const { block, name } = pattern.rule;
  let bits = 0;
  for (let i = match.from; i < match.to; i += 1) bits |= stream.via[i] as number;
  return {
    guideline: block.guideline === BY_GROUP ? pack.matcher.groupCode(match) : block.guideline,
    rule: name,
    severity: held === undefined ? block.severity : 'low',
    start,
    end,
    match: text.slice(start, end),
    via: disguisesOf(bits),
    explanation: explanationOf(pattern, bits, held),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf({ from, to }: Match, stream: Stream, { starts, ends }: Folded): Span {
  return {
    start: starts[stream.from[from] as number] as number,
    end: ends[(stream.to[to - 1] as number) - 1] as number,
  };
}

function says(earlier: Finding, { start, end }: Span, severity: Finding['severity']): boolean {
  return earlier.start <= start && earlier.end >= end && RANK[earlier.severity] >= RANK[severity];
}

/** Sentences made once: a pattern has a few, whatever the texts. */
const explanations = new WeakMap<Pattern, Map<number, string>>();

function explanationOf(pattern: Pattern, bits: number, held: Guard | undefined): string {
  let made = explanations.get(pattern);
  if (made === undefined) {
    made = new Map();
    explanations.set(pattern, made);
  }
  const key = bits * (GUARDS.length + 1) + (held === undefined ? 0 : GUARDS.indexOf(held) + 1);
  const known = made.get(key);
  if (known !== undefined) return known;
  const said = explain(pattern.rule.block.says, pattern.term, disguisesOf(bits));
  const explanation = held === undefined ? said : said + heldBack(held);
  made.set(key, explanation);
  return explanation;
}

export function isSignal({ rule }: Finding): boolean {
  return rule.startsWith(SIGNAL_PREFIX);
}

/**
 * Ordered by start, then end. Of a rule's findings one inside another goes, unless it weighs more; of two
 * rules that say the same guideline of the very same span a pointer (low) goes. All else is kept.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const ordered = [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      RANK[b.severity] - RANK[a.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const hasPointers = findings.some((f) => f.severity === 'low');
  const flagged = new Set(hasPointers ? findings.filter((f) => f.severity !== 'low').map(placeOf) : []);
  const byRule = new Map<string, Finding[]>();
  const kept = ordered.filter((finding) => {
    if (finding.severity === 'low' && flagged.has(placeOf(finding))) return false;
    const earlier = byRule.get(finding.rule);
    if (earlier === undefined) byRule.set(finding.rule, [finding]);
    else if (isSaid(finding, earlier)) return false;
    else earlier.push(finding);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Sorted by start, only the last few of a rule can still reach over the next one. */
const LAST_FEW = 8;

function isSaid(finding: Finding, earlier: readonly Finding[]): boolean {
  const first = Math.max(0, earlier.length - LAST_FEW);
  for (let i = first; i < earlier.length; i += 1) {
    if (says(earlier[i] as Finding, finding, finding.severity)) return true;
  }
  return false;
}

function placeOf({ guideline, start, end }: Finding): string {
  return `${guideline} ${start} ${end}`;
}
