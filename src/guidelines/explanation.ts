import type { Disguise, Finding } from '../domain/checked.ts';
import { CHECK_NAMES, type CheckName, familyOf } from '../domain/guideline.ts';
import type { Guard } from './patterns/source.ts';
import type { RulesetPack } from './ruleset.ts';

const DISGUISE_NAMES: Readonly<Record<Disguise, string>> = {
  case: 'mixed capitals',
  compatibility: 'styled letters',
  confusable: 'look-alike letters of another script',
  marks: 'marks on letters',
  invisible: 'invisible characters',
  leet: 'digits or symbols for letters',
  stretched: 'repeated letters',
  separated: 'characters between the letters',
  masked: 'masked letters',
  joined: 'other words run together with it',
  reversed: 'reversed letters',
  misspelled: 'an altered spelling',
  emoji: 'an emoji in place of a word',
};

const HELD_NAMES: Readonly<Record<Guard, string>> = {
  negated: 'the sentence negates it',
  quoted: 'it stands in a quotation that the writer reports or condemns',
  mentioned: 'the word is mentioned rather than used',
  reported: 'the writer reports what somebody else said',
  counter: 'the sentence speaks against it',
  question: 'it is part of a question',
  conditional: 'it depends on a condition',
  self: 'the writer speaks of himself or herself',
};

/** What was seen and through which disguise; never the comment's own words. */
export function explain(says: string, term: string | null, via: readonly Disguise[]): string {
  const sentence = says.replace('{term}', term === null ? 'the term' : `"${term}"`);
  const seen = via.filter((d) => d !== 'case');
  if (seen.length === 0) return sentence;
  return `${sentence.replace(/\.$/, '')}, written with ${seen.map((d) => DISGUISE_NAMES[d]).join(', ')}.`;
}

/** Why a finding is held at low severity. */
export function heldBack(guard: Guard): string {
  return ` Held low because ${HELD_NAMES[guard]}.`;
}

/** For the author, in soft words, naming the guidelines and quoting nothing. */
export function messageFor(findings: readonly Finding[], pack: RulesetPack | undefined): string | null {
  if (pack === undefined) return null;
  const { frame, separator, phrases } = pack.messages;
  const flagged = new Set<CheckName>();
  for (const { severity, guideline } of findings) if (severity !== 'low') flagged.add(familyOf(guideline));
  const checks = CHECK_NAMES.filter((check) => flagged.has(check));
  return frame.replace('{reasons}', checks.map((c) => phrases[c]).join(separator));
}
