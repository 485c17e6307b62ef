import { type Static, Type } from 'typebox';
import { SEVERITIES, VERDICTS } from '../../domain/checked.ts';
import { AWAITING, COMMENT_STATUSES } from '../../domain/comment.ts';
import { CHECK_NAMES, RULE_CODES } from '../../domain/guideline.ts';
import { checkedFields, Language, Text } from './checked.ts';
import { DecisionSchema } from './decision.ts';
import {
  ClientId,
  enumeration,
  exemplified,
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
    queue: nullable(Type.String({ description: 'The named queue that it was escalated to.' })),
    ...checkedFields,
    policyVersion: Type.Integer({ minimum: 1, description: 'Of the policy that handled it.' }),
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
  exemplified(
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
    {
      articleId: 'a-17',
      author: { id: 'u-1', name: 'Lana' },
      text: 'Well argued. 👏🏽',
      language: 'en',
    },
  ),
);
export type CommentSubmission = Static<typeof CommentSubmission>;

/** What an item of a batch came to; `status` is that of success. */
export const BatchResult = (status: number) =>
  Type.Union([
    strict({ status: Type.Literal(status), comment: ref(CommentSchema) }),
    strict({
      status: Type.Integer({ minimum: 400 }),
      problem: Type.Unsafe<unknown>({ $ref: 'Problem#' }),
    }),
  ]);

const BATCH_MAX = 500;
export const BatchRequest = named(
  'BatchRequest',
  exemplified(
    strict({
      items: Type.Array(ref(CommentSubmission), {
        minItems: 1,
        maxItems: BATCH_MAX,
        description: 'Each is validated and stored on its own; all that are stored are in one transaction.',
      }),
    }),
    {
      items: [
        { articleId: 'a-17', author: { id: 'u-1' }, text: 'Well argued.' },
        { articleId: 'a-17', author: { id: 'u-2' }, text: 'Not at all.' },
      ],
    },
  ),
);
export const BatchResults = named(
  'BatchResults',
  strict({
    results: Type.Array(BatchResult(201), { description: 'One an item, in their order.' }),
  }),
);

export const GuidelineFilter = enumeration(
  [...new Set([...RULE_CODES, ...CHECK_NAMES])],
  'A finding of this guideline or family is present.',
);
export const AwaitingFilter = enumeration(
  [...AWAITING, 'any'],
  'What it awaits; `any` is whatever it awaits.',
);
export const QueueName = (description: string) => storable(1, 64, description);
const TimeFilter = (description: string) =>
  Type.String({ format: 'date-time', description, examples: ['2026-11-24T08:00:00.000Z'] });

export const CommentQuery = strict({
  status: Type.Optional(enumeration(COMMENT_STATUSES)),
  awaiting: Type.Optional(AwaitingFilter),
  verdict: Type.Optional(enumeration(VERDICTS)),
  guideline: Type.Optional(GuidelineFilter),
  severity: Type.Optional(enumeration(SEVERITIES, 'Of the severest finding.')),
  language: Type.Optional(Language),
  queue: Type.Optional(QueueName('The named queue that it was escalated to.')),
  createdAfter: Type.Optional(TimeFilter('Stored then or later; RFC 3339.')),
  createdBefore: Type.Optional(TimeFilter('Stored before; RFC 3339.')),
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

export const COMMENT_SCHEMAS = [
  AuthorSchema,
  CommentSchema,
  CommentPage,
  PublishedCommentSchema,
  PublishedCommentPage,
  CommentSubmission,
  BatchRequest,
  BatchResults,
];
