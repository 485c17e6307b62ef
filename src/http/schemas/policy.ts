import { type Static, Type } from 'typebox';
import { SEVERITIES } from '../../domain/checked.ts';
import { CHECK_NAMES, REASON_CODES, RULE_CODES } from '../../domain/guideline.ts';
import { POLICY_ACTIONS } from '../../domain/policy.ts';
import { ActorSchema } from './decision.ts';
import {
  ClientId,
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

const LARGEST_TEXT = 50_000;
const DOMAINS_MAX = 1_000;

const Domain = Type.String({
  pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$',
  maxLength: 253,
  description:
    'In lower case and in the ASCII form of the DNS (`xn--bcher-kva.de`), without scheme or path; stands for its subdomains too.',
  examples: ['example.org'],
});
const domains = (description: string) =>
  Type.Array(Domain, { maxItems: DOMAINS_MAX, uniqueItems: true, description });

const FlaggedEntrySchema = named(
  'FlaggedEntry',
  strict({
    guideline: enumeration(
      [...new Set([...RULE_CODES, ...CHECK_NAMES])],
      'A code, or a family for all of its codes.',
    ),
    severity: enumeration(SEVERITIES, 'From this severity on.'),
    action: enumeration(POLICY_ACTIONS),
  }),
);
const entryFields = {
  code: enumeration(REASON_CODES),
  enabled: optional(
    Type.Boolean({ description: 'False turns it off: nothing is checked for it. True where absent.' }),
  ),
  title: optional(storable(1, 128, 'In place of the house’s title.')),
  text: optional(storable(1, 2_000, 'In place of the house’s text.')),
};

const described = {
  clean: 'What happens to a comment without a finding of medium or high.',
  flagged:
    'What happens to findings. The most specific entry counts: a code before a family, then the highest severity that the finding reaches. The strictest action over all findings wins. A finding of medium or high that no entry names is held; a low one that none names has no say.',
  firstTimeAuthors: '`hold`: authors of whom no comment stands approved are held, unless they are trusted.',
  links:
    'A link to a blocked domain is rejected; `action` is for links to domains that are not allowed. Findings of promotion that lie within a link to an allowed domain do not count.',
  repeats: 'What happens to a comment with a signal of repetition.',
  textLimit: 'Unicode code points that a text may have.',
  languages:
    'BCP 47 primary subtags: what is in another language is never published by policy. Any where `null`.',
};
const clean = enumeration(['hold', 'publish'], described.clean);
const flagged = Type.Array(ref(FlaggedEntrySchema), { maxItems: 100, description: described.flagged });
const firstTimeAuthors = enumeration(['hold', 'as_others'], described.firstTimeAuthors);
const trusted = enumeration(
  ['as_others', 'publish'],
  '`publish`: without a finding of medium or high, whatever holds low ones and first comments.',
);
const banned = enumeration(['reject', 'hold']);
const linkAction = enumeration(['ignore', 'hold', 'reject']);
const allowedDomains = domains('Links to them are no promotion.');
const blockedDomains = domains('Links to them are rejected, and their names wherever they stand.');
const repeats = enumeration(['ignore', 'hold', 'reject'], described.repeats);
const textLimit = Type.Integer({ minimum: 1, maximum: LARGEST_TEXT, description: described.textLimit });
const languages = Type.Array(Type.String({ pattern: '^[a-z]{2,8}$' }), {
  maxItems: 200,
  uniqueItems: true,
  description: described.languages,
});

export const PolicyDraft = named(
  'PolicyDraft',
  Type.Object(
    {
      clean: optional(clean),
      flagged: optional(flagged),
      firstTimeAuthors: optional(firstTimeAuthors),
      standings: optional(strict({ trusted: optional(trusted), banned: optional(banned) })),
      links: optional(
        strict({
          action: optional(linkAction),
          allowedDomains: optional(allowedDomains),
          blockedDomains: optional(blockedDomains),
        }),
      ),
      repeats: optional(repeats),
      guidelines: optional(Type.Array(strict(entryFields), { maxItems: REASON_CODES.length })),
      textLimit: optional(textLimit),
      languages: optional(languages),
    },
    {
      additionalProperties: false,
      description: 'What is absent is as in version 1, in which a human sees everything.',
      examples: [
        {
          clean: 'publish',
          flagged: [{ guideline: 'threat', severity: 'high', action: 'reject' }],
          firstTimeAuthors: 'hold',
          links: { action: 'hold', allowedDomains: ['example.org'] },
        },
      ],
    },
  ),
);
export type PolicyDraft = Static<typeof PolicyDraft>;

export const PolicySchema = named(
  'Policy',
  strict({
    version: Type.Integer({ minimum: 1 }),
    createdAt: nullable(Timestamp('When it was put into force; null for version 1.')),
    by: nullable(ref(ActorSchema)),
    clean,
    flagged,
    firstTimeAuthors,
    standings: strict({ trusted, banned }),
    links: strict({ action: linkAction, allowedDomains, blockedDomains }, described.links),
    repeats,
    guidelines: Type.Array(
      strict({
        code: enumeration(REASON_CODES),
        enabled: Type.Boolean(),
        title: nullable(Type.String()),
        text: nullable(Type.String()),
      }),
    ),
    textLimit,
    languages: nullable(languages),
  }),
);
export const PolicyPage = pageOf('PolicyPage', PolicySchema);

const time = (description: string) =>
  optional(Type.String({ format: 'date-time', description, examples: ['2026-11-24T08:00:00.000Z'] }));
export const SimulationRequest = named(
  'SimulationRequest',
  Type.Object(
    {
      policy: ref(PolicyDraft),
      comments: optional(
        Type.Integer({ minimum: 1, maximum: 10_000, description: 'The newest so many; 1,000 where absent.' }),
      ),
      articleId: optional(ClientId('Of this article only.')),
      createdAfter: time('RFC 3339: stored then or later only.'),
      createdBefore: time('RFC 3339: stored before this time only.'),
    },
    { additionalProperties: false, examples: [{ policy: { clean: 'publish' }, comments: 500 }] },
  ),
);

const count = Type.Integer({ minimum: 0 });
const actions = strict({ hold: count, publish: count, reject: count });
const share = nullable(Type.Number({ minimum: 0, maximum: 1 }));
export const SimulationSchema = named(
  'Simulation',
  strict({
    examined: Type.Integer({ minimum: 0, description: 'Comments looked at; erased ones are none of them.' }),
    refused: Type.Integer({
      minimum: 0,
      description: 'Of them, those longer than the draft allows; nothing below counts them.',
    }),
    matrix: strict(
      { hold: actions, publish: actions, reject: actions },
      'From what the policy of their time did to what the draft would do.',
    ),
    changes: Type.Array(
      strict({
        commentId: Uuid('A comment with which the draft would do something else.'),
        from: enumeration(POLICY_ACTIONS),
        to: enumeration(POLICY_ACTIONS),
        because: Type.String(),
      }),
      { maxItems: 100, description: 'The newest.' },
    ),
    agreement: strict(
      {
        decided: count,
        precision: share,
        recall: share,
      },
      'Beside the standing decisions of moderators. Precision: of what the draft rejects, the share that they rejected. Recall: of what they rejected, the share that it rejects or holds.',
    ),
    rules: Type.Array(
      strict({ rule: Type.String(), hits: count, rejected: count, approved: count, precision: share }),
    ),
  }),
);

export const POLICY_SCHEMAS = [
  FlaggedEntrySchema,
  PolicyDraft,
  PolicySchema,
  PolicyPage,
  SimulationRequest,
  SimulationSchema,
];
