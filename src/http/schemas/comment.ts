import { type Static, Type } from 'typebox';
import { DISGUISES, NOT_EVALUATED_REASONS, SEVERITIES, VERDICTS } from '../../domain/checked.ts';
import { AWAITING, COMMENT_STATUSES, OUTCOMES } from '../../domain/comment.ts';
import { EVENT_TYPES } from '../../domain/event.ts';
import { CHECK_NAMES, REASON_CODES, RULE_CODES } from '../../domain/guideline.ts';
import {
  ClientId,
  enumeration,
  named,
  nullable,
  optional,
  PageQuery,
  pageOf,
  ref,
  Sha256,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

const Text = (description: string) =>
  Type.String({
    description: `${description} 1 to 5,000 code points, not only white space, without U+0000 and lone surrogates (else 422).`,
  });
const Language = Type.String({
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  maxLength: 35,
  description: 'BCP 47. What the client says wins over what is detected.',
  // Without one, the documentation would offer nonsense that fits the pattern.
  examples: ['en'],
});
const Note = storable(0, 2_000, 'A note for other moderators; submitters do not see it.');

const FindingSchema = named(
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

const checkedFields = {
  verdict: enumeration(
    VERDICTS,
    '`flagged`: a finding of medium or high; else `undetermined`: a check was not evaluated; else `clean`.',
  ),
  findings: Type.Array(ref(FindingSchema), { description: 'Every finding of every check.' }),
  checks: Type.Array(ref(CheckOutcomeSchema)),
  message: nullable(
    Type.String({ description: "For the author, in the comment's language; null unless flagged." }),
  ),
  language: Type.String({ description: 'BCP 47, `und` when unknown.' }),
  engine: Type.String({ description: 'Version of the rules: `1.4.0+lexicon.9`.' }),
};
export const CheckedSchema = named('Checked', strict(checkedFields));

export const CheckRequest = named(
  'CheckRequest',
  strict({ text: Text('The text to check.'), language: optional(Language) }),
);

const ActorSchema = named(
  'Actor',
  strict({
    type: enumeration(['moderator', 'policy', 'submitter']),
    id: Type.String({ description: '`X-Moderator-Id` where it was given, else the id of the key.' }),
    name: nullable(Type.String()),
  }),
);

const DecisionSchema = named(
  'Decision',
  strict({
    outcome: enumeration(OUTCOMES),
    reasons: Type.Array(enumeration(REASON_CODES)),
    note: nullable(Type.String({ description: 'Null for submitters.' })),
    by: ref(ActorSchema),
    at: Timestamp('When it was decided.'),
    textSha256: Sha256,
  }),
);

const AuthorSchema = named('Author', strict({ id: Type.String(), name: nullable(Type.String()) }));

const publishedFields = {
  id: Uuid('Made by the service.'),
  externalId: nullable(Type.String()),
  articleId: Type.String(),
  parentId: nullable(Uuid('The comment that this one answers.')),
  author: ref(AuthorSchema),
  text: nullable(
    Type.String({ description: 'Byte for byte as submitted; null only after the erasure of its author.' }),
  ),
  textSha256: Sha256,
  status: enumeration(COMMENT_STATUSES),
  version: Type.Integer({ minimum: 1, description: '1 at first; each decision adds 1.' }),
  submittedAt: Timestamp('When the reader wrote it, as the client said.'),
  createdAt: Timestamp('When it was stored.'),
  updatedAt: Timestamp('When its state last changed.'),
};

export const CommentSchema = named(
  'Comment',
  strict({
    ...publishedFields,
    awaiting: nullable(enumeration(AWAITING, 'Why it is in the queue.')),
    ...checkedFields,
    decision: nullable(ref(DecisionSchema)),
  }),
);
export const CommentPage = pageOf('CommentPage', CommentSchema);

const PublishedCommentSchema = named(
  'PublishedComment',
  strict({ ...publishedFields, language: checkedFields.language }, 'An approved comment, for readers.'),
);
export const PublishedCommentPage = pageOf('PublishedCommentPage', PublishedCommentSchema);

export const CommentSubmission = named(
  'CommentSubmission',
  strict({
    articleId: ClientId('The article that the comment is on.'),
    author: strict({
      id: ClientId("The author's id at the publisher."),
      name: optional(storable(1, 256, 'What the author is called.')),
    }),
    text: Text("The reader's text, kept byte for byte."),
    externalId: optional(ClientId("The comment's id at the publisher, unique in the site.")),
    parentId: optional(Uuid('The comment on the same article that this one answers.')),
    language: optional(Language),
    submittedAt: optional(
      Type.String({
        format: 'date-time',
        description: 'RFC 3339 date-time, at most milliseconds; now where absent.',
        examples: ['2026-11-24T08:00:00.000Z'],
      }),
    ),
  }),
);
export type CommentSubmission = Static<typeof CommentSubmission>;

const BATCH_MAX = 500;
export const BatchRequest = named(
  'BatchRequest',
  strict({
    items: Type.Array(ref(CommentSubmission), {
      minItems: 1,
      maxItems: BATCH_MAX,
      description: 'Each is validated and stored on its own; all that are stored are in one transaction.',
    }),
  }),
);
export const BatchResults = named(
  'BatchResults',
  strict({
    results: Type.Array(
      Type.Union([
        strict({ status: Type.Literal(201), comment: ref(CommentSchema) }),
        strict({
          status: Type.Integer({ minimum: 400 }),
          problem: Type.Unsafe<unknown>({ $ref: 'Problem#' }),
        }),
      ]),
      { description: 'One an item, in their order.' },
    ),
  }),
);

export const CommentQuery = strict({
  status: Type.Optional(enumeration(COMMENT_STATUSES)),
  awaiting: Type.Optional(enumeration(AWAITING)),
  verdict: Type.Optional(enumeration(VERDICTS)),
  guideline: Type.Optional(
    enumeration(
      [...new Set([...RULE_CODES, ...CHECK_NAMES])],
      'A finding of this guideline or family is present.',
    ),
  ),
  articleId: Type.Optional(ClientId('The article.')),
  authorId: Type.Optional(ClientId('The author.')),
  externalId: Type.Optional(ClientId('The external id.')),
  sort: Type.Optional(
    Type.Unsafe<'oldest' | 'newest' | 'priority'>({
      type: 'string',
      enum: ['oldest', 'newest', 'priority'],
      default: 'oldest',
      description: 'By creation, or by the rank in the queue (what waits longest and breaks most first).',
    }),
  ),
  ...PageQuery,
});

export const ApproveRequest = named('ApproveRequest', strict({ note: optional(Note) }));
export const RejectRequest = named(
  'RejectRequest',
  strict({
    reasons: Type.Array(
      storable(0, 256, 'The code of a guideline; `other` needs a note. An unknown code is 422.'),
      { minItems: 1, maxItems: REASON_CODES.length, uniqueItems: true },
    ),
    note: optional(Note),
  }),
);

const EventSchema = named(
  'Event',
  strict({
    id: Uuid('Made by the service.'),
    type: enumeration(EVENT_TYPES),
    at: Timestamp('When it happened.'),
    commentId: Uuid('The comment.'),
    by: ref(ActorSchema),
    decision: nullable(ref(DecisionSchema)),
  }),
);
export const EventPage = pageOf('EventPage', EventSchema);

export const COMMENT_SCHEMAS = [
  FindingSchema,
  CheckOutcomeSchema,
  CheckedSchema,
  CheckRequest,
  ActorSchema,
  DecisionSchema,
  AuthorSchema,
  CommentSchema,
  CommentPage,
  PublishedCommentSchema,
  PublishedCommentPage,
  CommentSubmission,
  BatchRequest,
  BatchResults,
  ApproveRequest,
  RejectRequest,
  EventSchema,
  EventPage,
];
