/** The guideline codes of the wire contract, in the order in which they are shown. */

/** Codes that a rule's finding may carry: always the most specific one. */
export const RULE_CODES = [
  'profanity',
  'vulgarity',
  'threat',
  'personal_attack',
  'abuse.sexism',
  'abuse.racism',
  'abuse.homophobia',
  'abuse.transphobia',
  'abuse.xenophobia',
  'abuse.religion',
  'abuse.ableism',
  'abuse.other',
  'promotion.commercial',
  'promotion.personal',
] as const;

/** Codes that only a moderator uses, as reasons of a rejection. */
const MODERATOR_CODES = ['off_topic', 'other'] as const;

/** Every code that can be the reason of a rejection. */
export const REASON_CODES = [...RULE_CODES, ...MODERATOR_CODES] as const;

/** One check per family; the family is also a filter (`?guideline=abuse` finds all of `abuse.*`). */
export const CHECK_NAMES = [
  'profanity',
  'vulgarity',
  'threat',
  'personal_attack',
  'abuse',
  'promotion',
] as const;

export type RuleCode = (typeof RULE_CODES)[number];
export type ReasonCode = (typeof REASON_CODES)[number];
export type CheckName = (typeof CHECK_NAMES)[number];

/** The family of a code: `abuse.racism` -> `abuse`, `threat` -> `threat`. */
export function familyOf(code: RuleCode): CheckName {
  const dot = code.indexOf('.');
  return (dot === -1 ? code : code.slice(0, dot)) as CheckName;
}
