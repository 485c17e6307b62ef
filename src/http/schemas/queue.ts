import { type Static, Type } from 'typebox';
import { COUNT_CAP } from '../../domain/capped-count.ts';
import { SEVERITIES } from '../../domain/checked.ts';
import { LEASE_SECONDS } from '../../domain/claim.ts';
import { AWAITING, OUTCOMES } from '../../domain/comment.ts';
import { CHECK_NAMES, REASON_CODES } from '../../domain/guideline.ts';
import { Language } from './checked.ts';
import { AwaitingFilter, BatchResult, CommentSchema, GuidelineFilter, QueueName } from './comment.ts';
import { ActorSchema, Note } from './decision.ts';
import {
  ClientId,
  enumeration,
  named,
  nullable,
  optional,
  PageQuery,
  pageOf,
  ref,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

const Lease = Type.Integer({
  minimum: LEASE_SECONDS.minimum,
  maximum: LEASE_SECONDS.maximum,
  default: LEASE_SECONDS.default,
  description: 'How long the claims last, in seconds.',
});

const CLAIMED_AT_ONCE = 200;
export const ClaimsRequest = named(
  'ClaimsRequest',
  Type.Object(
    {
      limit: Type.Integer({ minimum: 1, maximum: CLAIMED_AT_ONCE, description: 'Comments at most.' }),
      leaseSeconds: optional(Lease),
      sort: optional(enumeration(['priority', 'oldest'], '`priority` where absent.')),
      guideline: optional(GuidelineFilter),
      severity: optional(enumeration(SEVERITIES, 'Of the severest finding.')),
      articleId: optional(ClientId('The article.')),
      authorId: optional(ClientId('The author.')),
      language: optional(Language),
      awaiting: optional(AwaitingFilter),
      queue: optional(QueueName('The named queue to claim from; the site’s own where absent.')),
    },
    { additionalProperties: false, examples: [{ limit: 20, leaseSeconds: 300, guideline: 'abuse' }] },
  ),
);
export const ClaimedComments = named(
  'ClaimedComments',
  strict({
    items: Type.Array(ref(CommentSchema), { description: 'In the order of the queue.' }),
    expiresAt: Timestamp('When the claims end.'),
  }),
);

const ClaimSchema = named(
  'Claim',
  strict(
    {
      commentId: Uuid('The comment.'),
      by: ref(ActorSchema),
      claimedAt: Timestamp('When it was claimed.'),
      expiresAt: Timestamp('When the claim ends by itself.'),
    },
    'A lease of a comment to one moderator.',
  ),
);
export const ClaimPage = pageOf('ClaimPage', ClaimSchema);
export const ClaimQuery = strict({
  mine: Type.Optional(enumeration(['true', 'false'], '`true`: only those of whoever asks.')),
  ...PageQuery,
});

export const RenewRequest = named(
  'RenewRequest',
  Type.Object(
    {
      commentIds: optional(
        Type.Array(Uuid('A comment.'), {
          minItems: 1,
          maxItems: 200,
          uniqueItems: true,
          description: 'Whose claims to renew; all of the moderator’s where absent.',
        }),
      ),
      leaseSeconds: optional(Lease),
    },
    { additionalProperties: false, examples: [{ leaseSeconds: 600 }] },
  ),
);
export const RenewedClaims = named(
  'RenewedClaims',
  strict({
    items: Type.Array(
      strict({ commentId: Uuid('The comment.'), expiresAt: Timestamp('When its claim ends.') }),
      { description: 'What the moderator still has; a claim that was lost is absent.' },
    ),
    expiresAt: Timestamp('When the claims end.'),
  }),
);

export const CappedCountSchema = named(
  'CappedCount',
  strict(
    { count: Type.Integer({ minimum: 0, maximum: COUNT_CAP }), capped: Type.Boolean() },
    'Exact, or where `capped` is true at least so many.',
  ),
);
const each = <const Names extends readonly string[]>(names: Names) =>
  strict(Object.fromEntries(names.map((name) => [name, ref(CappedCountSchema)])));
export const QueueCountsSchema = named(
  'QueueCounts',
  strict({
    waiting: ref(CappedCountSchema),
    byAwaiting: each(AWAITING),
    byGuideline: each(CHECK_NAMES),
    oldestCreatedAt: nullable(Timestamp('When the oldest of them was stored; null where nothing waits.')),
    claimed: ref(CappedCountSchema),
  }),
);
export const QueueCountsQuery = strict({
  guideline: Type.Optional(GuidelineFilter),
  articleId: Type.Optional(ClientId('The article.')),
  authorId: Type.Optional(ClientId('The author.')),
  queue: Type.Optional(QueueName('The named queue.')),
  awaiting: Type.Optional(AwaitingFilter),
  severity: Type.Optional(enumeration(SEVERITIES, 'Of the severest finding.')),
});

const ItemDecision = named(
  'ItemDecision',
  strict({
    commentId: Uuid('The comment to decide on.'),
    outcome: enumeration(OUTCOMES),
    reasons: optional(
      Type.Array(storable(0, 256, 'The code of a guideline; `other` needs a note. An unknown code is 422.'), {
        maxItems: REASON_CODES.length,
        uniqueItems: true,
        description: 'At least one for a rejection, none for an approval.',
      }),
    ),
    note: optional(Note),
    version: optional(
      Type.Integer({
        minimum: 1,
        maximum: 999_999_999,
        description: 'The version that is decided on, as `If-Match` says it; another is 412.',
      }),
    ),
  }),
);
export type ItemDecision = Static<typeof ItemDecision>;
const DECIDED_AT_ONCE = 200;
export const DecisionsRequest = named(
  'DecisionsRequest',
  Type.Object(
    {
      decisions: Type.Array(ref(ItemDecision), {
        minItems: 1,
        maxItems: DECIDED_AT_ONCE,
        description: 'Each is decided on its own; all of it is one transaction.',
      }),
    },
    {
      additionalProperties: false,
      examples: [
        {
          decisions: [
            { commentId: '01890000-0000-7000-8000-000000000000', outcome: 'rejected', reasons: ['threat'] },
            { commentId: '01890000-0000-7000-8000-000000000001', outcome: 'approved', version: 1 },
          ],
        },
      ],
    },
  ),
);
export const DecisionResults = named(
  'DecisionResults',
  strict({
    results: Type.Array(BatchResult(200), { description: 'One a decision, in their order.' }),
  }),
);

export const EscalationRequest = named(
  'EscalationRequest',
  Type.Object(
    {
      queue: QueueName('The named queue; it is made by being named.'),
      note: optional(storable(1, 2_000, 'For the moderators there; kept as a note on the comment.')),
    },
    { additionalProperties: false, examples: [{ queue: 'legal', note: 'Names a witness.' }] },
  ),
);

export const QUEUE_SCHEMAS = [
  ClaimsRequest,
  ClaimedComments,
  ClaimSchema,
  ClaimPage,
  RenewRequest,
  RenewedClaims,
  CappedCountSchema,
  QueueCountsSchema,
  ItemDecision,
  DecisionsRequest,
  DecisionResults,
  EscalationRequest,
];
