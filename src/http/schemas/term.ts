import { type Static, Type } from 'typebox';
import { SEVERITIES } from '../../domain/checked.ts';
import { RULE_CODES } from '../../domain/guideline.ts';
import { TERM_KINDS } from '../../domain/term.ts';
import { FindingSchema } from './checked.ts';
import { ActorSchema } from './decision.ts';
import {
  enumeration,
  named,
  nullable,
  optional,
  pageOf,
  ref,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

const Phrase = storable(
  1,
  200,
  'One word or several in a row, as they are written, without wildcards. Capitals, leetspeak, look-alike letters, signs between letters and the like are undone before it is compared.',
);
const PrimaryLanguage = Type.String({
  pattern: '^[a-z]{2,8}$',
  description:
    'The primary subtag of the language of the texts that it is for: `en`. For every text where absent.',
  examples: ['en'],
});

export const TermRequest = named(
  'TermRequest',
  Type.Object(
    {
      phrase: Phrase,
      kind: optional(
        enumeration(TERM_KINDS, '`term` counts; within an `exception` nothing does. `term` where absent.'),
      ),
      guideline: optional(enumeration(RULE_CODES, 'What a `term` breaks; an `exception` has none.')),
      severity: optional(enumeration(SEVERITIES, 'Of a `term`; an `exception` has none.')),
      language: optional(PrimaryLanguage),
      dryRun: optional(
        Type.Boolean({ description: 'True stores nothing and shows what it would have matched.' }),
      ),
      comments: optional(
        Type.Integer({
          minimum: 1,
          maximum: 10_000,
          description:
            'Only with `dryRun`: how many of the newest comments to try it on; 1,000 where absent.',
        }),
      ),
    },
    {
      additionalProperties: false,
      examples: [
        { phrase: 'snake oil', guideline: 'promotion.commercial', severity: 'medium', language: 'en' },
      ],
    },
  ),
);
export type TermRequest = Static<typeof TermRequest>;

export const TermSchema = named(
  'Term',
  strict({
    id: Uuid('Made by the service.'),
    kind: enumeration(TERM_KINDS),
    phrase: Type.String(),
    guideline: nullable(enumeration(RULE_CODES)),
    severity: nullable(enumeration(SEVERITIES)),
    language: nullable(Type.String()),
    by: ref(ActorSchema),
    createdAt: Timestamp('When it was added.'),
  }),
);
export const TermPage = pageOf('TermPage', TermSchema);

export const TriedTerm = named(
  'TriedTerm',
  strict(
    {
      examined: Type.Integer({ minimum: 0, description: 'Comments that it was tried on.' }),
      matched: Type.Integer({ minimum: 0, description: 'Those that it would have changed.' }),
      examples: Type.Array(
        strict({
          commentId: Uuid('A comment that it would have changed.'),
          findings: Type.Array(ref(FindingSchema)),
        }),
        {
          maxItems: 50,
          description: 'The newest: what a term would have found, what an exception would have taken away.',
        },
      ),
    },
    'What a term would have done to comments that are stored already.',
  ),
);

export const TERM_SCHEMAS = [TermRequest, TermSchema, TermPage, TriedTerm];
