import type { Checked, CheckOutcome, Finding } from '../domain/checked.ts';
import { CHECK_NAMES, type CheckName, familyOf } from '../domain/guideline.ts';
import { messageFor } from './explanation.ts';
import { findIn, isSignal, withoutRepeats } from './findings.ts';
import { detectLanguages } from './language/detect.ts';
import { choosePacks, defaultPack } from './pack-choice.ts';
import { SIGNAL_PREFIX, type Signal } from './rules/guideline-rules.ts';
import type { Ruleset, RulesetPack } from './ruleset.ts';
import { matchTerms, NO_TERMS, primaryOf, type SiteTerms, withoutExceptions } from './site-terms.ts';
import { createFolded, fold } from './text/fold.ts';
import { linkSpans } from './text/link-spans.ts';
import { scan } from './text/scan.ts';
import { createTokens } from './text/tokens.ts';
import { isTurnedOff } from './turned-off.ts';

/** Buffers that every call fills anew: checking is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();

export interface CheckOptions {
  readonly language?: string | undefined;
  readonly terms?: SiteTerms | undefined;
  readonly without?: ReadonlySet<string> | undefined;
}

/**
 * Checks a text against every guideline. Pure: the same text, ruleset and options always give the same
 * answer; the text is only read. Never throws, whatever the text.
 *
 * @param options.language BCP 47, what the client says; wins over what is detected
 * @param options.terms what the site adds to the rules
 * @param options.without guidelines that the site has turned off: as if no rule spoke of them
 */
export function checkText(text: string, ruleset: Ruleset, options: CheckOptions = {}): Checked {
  fold(text, folded);
  scan(folded, tokens);
  const heard = detectLanguages(text, folded, tokens);
  const language = options.language ?? heard.language;
  const { own, all } = choosePacks(language, heard, ruleset);
  const read = { text, folded, tokens };
  const seen = all.flatMap((pack) => findIn(read, pack));
  const findings = seen.filter((finding) => !isSignal(finding));
  const evidence = { text, links: linkSpans(folded, tokens), signals: seen.filter(isSignal).map(signalOf) };
  for (const { inspect } of ruleset.inspections) {
    for (const sighting of inspect(evidence))
      findings.push({ ...sighting, match: text.slice(sighting.start, sighting.end), via: [] });
  }
  const languages = new Set([primaryOf(language), ...all.map((pack) => pack.language)]);
  const site = matchTerms(read, options.terms ?? NO_TERMS, languages);
  const without = options.without ?? NOTHING;
  const counted = [...findings, ...site.findings].filter(({ guideline }) => !without.has(guideline));
  const kept = withoutRepeats(withoutExceptions(counted, site.exceptions));
  const checks = outcomes(kept, own).filter(({ check }) => !isTurnedOff(check, without));
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

const NOTHING: ReadonlySet<string> = new Set();

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
