import { type Heard, UNDETERMINED } from './language/detect.ts';
import type { Ruleset, RulesetPack } from './ruleset.ts';

const DEFAULT_LANGUAGE = 'en';
/** Languages that another one's pack speaks: both kinds of Kurdish share one. */
const SPOKEN_BY: Readonly<Record<string, string>> = {
  kmr: 'ku',
  ckb: 'ku',
  [UNDETERMINED]: DEFAULT_LANGUAGE,
};

export interface PackChoice {
  /** The pack of the comment's language, which answers what was evaluated; undefined where none speaks it. */
  readonly own: RulesetPack | undefined;
  /** Every pack to apply, the own one first: a comment in two languages is read by both. */
  readonly all: readonly RulesetPack[];
}

/** @param language BCP 47: what the client says, or what was heard */
export function choosePacks(language: string, { others }: Heard, ruleset: Ruleset): PackChoice {
  const own = packOf(language, ruleset);
  if (others.length === 0) return { own, all: own === undefined ? [] : [own] };
  const all = [own, ...others.map((other) => packOf(other, ruleset))].filter((pack) => pack !== undefined);
  return { own, all: [...new Set(all)] };
}

/** The pack that writes to an author of whom no pack speaks the language. */
export function defaultPack(ruleset: Ruleset): RulesetPack | undefined {
  return ruleset.packs.get(DEFAULT_LANGUAGE);
}

/** The pack that speaks a language (BCP 47), if any. */
export function packOf(language: string, ruleset: Ruleset): RulesetPack | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return ruleset.packs.get(SPOKEN_BY[primary] ?? primary);
}
