import type { Checked, CheckOutcome, Finding } from '../domain/checked.ts';
import { CHECK_NAMES, type CheckName, familyOf } from '../domain/guideline.ts';
import { explain, heldBack, messageFor } from './explanation.ts';
import { detectLanguages } from './language/detect.ts';
import { choosePacks, defaultPack } from './pack-choice.ts';
import { Exceptions } from './patterns/exceptions.ts';
import { BY_GROUP } from './patterns/source.ts';
import { SIGNAL_PREFIX, type Signal, type Span } from './rules/guideline-rules.ts';
import type { Ruleset, RulesetPack } from './ruleset.ts';
import { disguisesOf } from './text/disguise-bits.ts';
import { createFolded, type Folded, fold } from './text/fold.ts';
import { createTokens, KIND, scan, type Tokens } from './text/scan.ts';
import { Streamer } from './text/streamer.ts';

/** Buffers that every call fills anew: checking is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();
const streamer = new Streamer();

/**
 * Checks a text against every guideline. Pure: the same text, ruleset and options always give the same
 * answer; the text is only read. Never throws, whatever the text.
 *
 * @param options.language BCP 47, what the client says; wins over what is detected
 */
export function checkText(
  text: string,
  ruleset: Ruleset,
  options: { readonly language?: string | undefined } = {},
): Checked {
  fold(text, folded);
  scan(folded, tokens);
  const heard = detectLanguages(text, folded, tokens);
  const language = options.language ?? heard.language;
  const { own, all } = choosePacks(language, heard, ruleset);
  const seen = all.flatMap((pack) => findIn(text, pack));
  const findings = seen.filter((finding) => !isSignal(finding));
  const evidence = { text, links: linksOf(folded, tokens), signals: seen.filter(isSignal).map(signalOf) };
  for (const { inspect } of ruleset.inspections) {
    for (const sighting of inspect(evidence))
      findings.push({ ...sighting, match: text.slice(sighting.start, sighting.end), via: [] });
  }
  const kept = withoutRepeats(findings);
  const checks = outcomes(kept, own);
  const isFlagged = kept.some((f) => f.severity !== 'low');
  const isOpen = checks.some((c) => c.outcome === 'not_evaluated');
  return {
    verdict: isFlagged ? 'flagged' : isOpen ? 'undetermined' : 'clean',
    findings: kept,
    checks,
    message: isFlagged ? messageFor(kept, own ?? defaultPack(ruleset)) : null,
    language,
    engine: ruleset.engine,
  };
}

function findIn(text: string, pack: RulesetPack): Finding[] {
  const { vocabulary, innocent, resolver, clitics } = pack.compiled;
  const stream = streamer.build({ folded, tokens, vocabulary, innocent, resolver, clitics });
  const matches = pack.matcher.run(stream);
  if (matches.length === 0) return [];
  const guards = pack.guards.of(stream);
  const excepted = new Exceptions(matches);
  const found: Finding[] = [];
  for (const match of matches) {
    if (match.pattern.isException || excepted.covers(match)) continue;
    const { rule } = match.pattern;
    if (rule.drop.some((guard) => guards.holds(guard, match))) continue;
    const held = rule.low.find((guard) => guards.holds(guard, match));
    const start = folded.starts[stream.from[match.from] as number] as number;
    const end = folded.ends[(stream.to[match.to - 1] as number) - 1] as number;
    let bits = 0;
    for (let i = match.from; i < match.to; i += 1) bits |= stream.via[i] as number;
    const via = disguisesOf(bits);
    found.push({
      guideline: rule.block.guideline === BY_GROUP ? pack.matcher.groupCode(match) : rule.block.guideline,
      rule: rule.name,
      severity: held === undefined ? rule.block.severity : 'low',
      start,
      end,
      match: text.slice(start, end),
      via,
      explanation:
        explain(rule.block.says, match.pattern.term, via) + (held === undefined ? '' : heldBack(held)),
    });
  }
  return found;
}

const RANK = { low: 0, medium: 1, high: 2 } as const;

/** Ordered by start, then end; of a rule's findings one inside another goes, unless it weighs more. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding[]>();
  const ordered = [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      RANK[b.severity] - RANK[a.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const kept = ordered.filter((finding) => {
    const earlier = byRule.get(finding.rule) ?? [];
    // Sorted by start, only the last few of a rule can still reach over this one.
    const isRepeat = earlier
      .slice(-8)
      .some((e) => e.end >= finding.end && RANK[e.severity] >= RANK[finding.severity]);
    if (!isRepeat) byRule.set(finding.rule, [...earlier.slice(-8), finding]);
    return !isRepeat;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function outcomes(findings: readonly Finding[], pack: RulesetPack | undefined): CheckOutcome[] {
  return CHECK_NAMES.map((check: CheckName): CheckOutcome => {
    if (findings.some((f) => familyOf(f.guideline) === check)) return { check, outcome: 'hit' };
    if (pack?.covers.has(check)) return { check, outcome: 'clear' };
    return { check, outcome: 'not_evaluated', reason: 'language_not_supported' };
  });
}

function isSignal({ rule }: Finding): boolean {
  return rule.startsWith(SIGNAL_PREFIX);
}

function signalOf({ rule, start, end }: Finding): Signal {
  return { name: rule.slice(SIGNAL_PREFIX.length), start, end };
}

function linksOf(from: Folded, found: Tokens): Span[] {
  const links: Span[] = [];
  for (let t = 0; t < found.length; t += 1) {
    if (found.kind[t] !== KIND.link) continue;
    links.push({
      start: from.starts[found.from[t] as number] as number,
      end: from.ends[(found.to[t] as number) - 1] as number,
    });
  }
  return links;
}
