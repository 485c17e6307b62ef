import { Type } from 'typebox';
import { DISGUISES, NOT_EVALUATED_REASONS, SEVERITIES, VERDICTS } from '../../domain/checked.ts';
import { CHECK_NAMES, RULE_CODES } from '../../domain/guideline.ts';
import { SIGNAL_KINDS } from '../../domain/signal.ts';
import { enumeration, exemplified, named, nullable, optional, ref, strict, Uuid } from './primitives.ts';

export const Text = (description: string) =>
  Type.String({
    description: `${description} 1 to 5,000 code points, not only white space, without U+0000 and lone surrogates (else 422).`,
  });
export const Language = Type.String({
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  maxLength: 35,
  description: 'BCP 47. What the client says wins over what is detected.',
  // Without one, the documentation would offer nonsense that fits the pattern.
  examples: ['en'],
});
export const FindingSchema = named(
  'Finding',
  strict(
    {
      guideline: enumeration(RULE_CODES),
      rule: Type.String({ description: 'The rule that fired: `threat.intent`.' }),
      severity: enumeration(SEVERITIES),
      start: Type.Integer({ minimum: 0, description: 'UTF-16 code units.' }),
      end: Type.Integer({
        minimum: 0,
        description: 'UTF-16 code units, exclusive: `text.slice(start, end) === match`.',
      }),
      match: Type.String(),
      via: Type.Array(enumeration(DISGUISES), { description: 'The disguises undone to see it.' }),
      explanation: Type.String({
        description: 'For moderators: what was seen, and why it counts or was held low.',
      }),
    },
    'Why, and where exactly.',
  ),
);

const CheckOutcomeSchema = named(
  'CheckOutcome',
  strict({
    check: enumeration(CHECK_NAMES),
    outcome: enumeration(['hit', 'clear', 'not_evaluated']),
    reason: Type.Optional(enumeration(NOT_EVALUATED_REASONS, 'Only where the outcome is `not_evaluated`.')),
  }),
);

const SignalSchema = named(
  'Signal',
  strict(
    {
      signal: enumeration(
        SIGNAL_KINDS,
        '`repeat_of_author`: the author has written nearly the same before; `repeat_of_others`: others have.',
      ),
      commentIds: Type.Array(Uuid('A comment with such a text.'), {
        maxItems: 20,
        description: 'The newest first.',
      }),
      similarity: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Of the nearest: 1 is the same text; else the share of words in common.',
      }),
    },
    'Something to know that no word of the text says. Never part of the verdict.',
  ),
);

export const checkedFields = {
  verdict: enumeration(
    VERDICTS,
    '`flagged`: a finding of medium or high; else `undetermined`: a check was not evaluated; else `clean`.',
  ),
  findings: Type.Array(ref(FindingSchema), { description: 'Every finding of every check.' }),
  checks: Type.Array(ref(CheckOutcomeSchema)),
  signals: Type.Array(ref(SignalSchema)),
  message: nullable(
    Type.String({ description: "For the author, in the comment's language; null unless flagged." }),
  ),
  language: Type.String({ description: 'BCP 47, `und` when unknown.' }),
  engine: Type.String({ description: 'Version of the rules: `1.4.0+lexicon.9`.' }),
};
export const CheckedSchema = named('Checked', strict(checkedFields));

export const CheckRequest = named(
  'CheckRequest',
  exemplified(strict({ text: Text('The text to check.'), language: optional(Language) }), {
    text: 'Shut up or i will k1ll you',
    language: 'en',
  }),
);

export const CHECKED_SCHEMAS = [FindingSchema, CheckOutcomeSchema, SignalSchema, CheckedSchema, CheckRequest];
