import { type Static, Type } from 'typebox';
import { REASON_CODES } from '../../domain/guideline.ts';
import {
  ClientId,
  enumeration,
  named,
  nullable,
  optional,
  pageOf,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

const SAID_MAX = 2_000;

export const ReportRequest = named(
  'ReportRequest',
  Type.Object(
    {
      reporterId: ClientId("The reader's id at the publisher; a reader reports a comment once."),
      reason: enumeration(REASON_CODES, 'What the reader says the comment breaks.'),
      text: optional(storable(0, SAID_MAX, 'What the reader says besides.')),
    },
    {
      additionalProperties: false,
      examples: [{ reporterId: 'u-2', reason: 'personal_attack', text: 'This is about me.' }],
    },
  ),
);
export type ReportRequest = Static<typeof ReportRequest>;

export const AppealRequest = named(
  'AppealRequest',
  Type.Object(
    { text: optional(storable(0, SAID_MAX, 'What the author says against the decision.')) },
    { additionalProperties: false, examples: [{ text: 'I was quoting the article.' }] },
  ),
);

const answeredAt = nullable(
  Timestamp(
    'When a decision answered it; null while it is open, and for good where the comment was erased first.',
  ),
);

export const ReportSchema = named(
  'Report',
  strict({
    id: Uuid('Made by the service.'),
    commentId: Uuid('The comment.'),
    reporterId: Type.String(),
    reason: enumeration(REASON_CODES),
    text: nullable(Type.String()),
    createdAt: Timestamp('When it was made.'),
    answeredAt,
  }),
);
export const ReportPage = pageOf('ReportPage', ReportSchema);

export const AppealSchema = named(
  'Appeal',
  strict({
    id: Uuid('Made by the service.'),
    commentId: Uuid('The comment.'),
    commentVersion: Type.Integer({
      minimum: 1,
      description: 'The version of the comment that it is against.',
    }),
    text: nullable(Type.String()),
    createdAt: Timestamp('When it was made.'),
    answeredAt,
  }),
);
export const AppealPage = pageOf('AppealPage', AppealSchema);

export const REPORT_SCHEMAS = [
  ReportRequest,
  AppealRequest,
  ReportSchema,
  ReportPage,
  AppealSchema,
  AppealPage,
];
