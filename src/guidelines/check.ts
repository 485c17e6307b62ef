import type { Checked, CheckOutcome, Finding } from '../domain/checked.ts';
import { CHECK_NAMES, type CheckName, familyOf } from '../domain/guideline.ts';
import { messageFor } from './explanation.ts';
import { findIn, isSignal, withoutRepeats } from './findings.ts';
import { detectLanguages } from './language/detect.ts';
import { choosePacks, defaultPack } from './pack-choice.ts';
import { SIGNAL_PREFIX, type Signal, type Span } from './rules/guideline-rules.ts';
import type { Ruleset, RulesetPack } from './ruleset.ts';
import { createFolded, type Folded, fold } from './text/fold.ts';
import { scan } from './text/scan.ts';
import { createTokens, KIND, type Tokens } from './text/tokens.ts';

/** Buffers that every call fills anew: checking is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();

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
  const seen = all.flatMap((pack) => findIn({ text, folded, tokens }, pack));
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

function outcomes(findings: readonly Finding[], pack: RulesetPack | undefined): CheckOutcome[] {
  const hit = new Set(findings.map((f) => familyOf(f.guideline)));
  return CHECK_NAMES.map((check: CheckName): CheckOutcome => {
    if (hit.has(check)) return { check, outcome: 'hit' };
    if (pack?.covers.has(check)) return { check, outcome: 'clear' };
    return { check, outcome: 'not_evaluated', reason: 'language_not_supported' };
  });
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
