import { type Static, Type } from 'typebox';
import { STANDINGS } from '../../domain/standing.ts';
import { CommentSchema } from './comment.ts';
import { ActorSchema, EventSchema } from './decision.ts';
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
import { CappedCountSchema } from './queue.ts';
import { AppealSchema, ReportSchema } from './report.ts';

export const AuthorParams = strict({ id: ClientId('The author’s id at the publisher.') });

export const NoteRequest = named(
  'NoteRequest',
  Type.Object(
    { text: storable(1, 2_000, 'For other moderators; submitters never see it.') },
    { additionalProperties: false, examples: [{ text: 'Has been warned before.' }] },
  ),
);
export const NoteSchema = named(
  'Note',
  strict({
    id: Uuid('Made by the service.'),
    text: nullable(Type.String({ description: 'Null after an erasure.' })),
    by: ref(ActorSchema),
    at: Timestamp('When it was made.'),
  }),
);
export const NotePage = pageOf('NotePage', NoteSchema);

export const StandingRequest = named(
  'StandingRequest',
  Type.Object(
    {
      standing: enumeration(
        STANDINGS,
        'What follows from it is said by the policy; `always_hold` is always held for a human.',
      ),
      reason: optional(storable(0, 2_000, 'For moderators.')),
      expiresAt: optional(
        Type.String({
          format: 'date-time',
          description: 'RFC 3339, in the future. From then on the author is `normal`; never where absent.',
        }),
      ),
    },
    {
      additionalProperties: false,
      examples: [
        { standing: 'banned', reason: 'Three threats in a week.', expiresAt: '2126-01-01T00:00:00.000Z' },
      ],
    },
  ),
);
export type StandingRequest = Static<typeof StandingRequest>;

const StandingSchema = named(
  'Standing',
  strict({
    standing: enumeration(STANDINGS),
    reason: nullable(Type.String()),
    expiresAt: nullable(Timestamp('From then on the author is `normal`.')),
    by: nullable(ref(ActorSchema)),
    at: nullable(Timestamp('When it was said; null where nothing was.')),
  }),
);
export const AuthorRecordSchema = named(
  'AuthorRecord',
  strict({
    id: Type.String(),
    name: nullable(Type.String({ description: 'As the newest comment says.' })),
    standing: ref(StandingSchema),
    comments: strict({
      pending: ref(CappedCountSchema),
      approved: ref(CappedCountSchema),
      rejected: ref(CappedCountSchema),
    }),
    firstCommentAt: nullable(Timestamp('Of the oldest comment.')),
    lastCommentAt: nullable(Timestamp('Of the newest comment.')),
  }),
);

const ExportedCommentSchema = named(
  'ExportedComment',
  strict({
    comment: ref(CommentSchema),
    history: Type.Array(ref(EventSchema)),
    reports: Type.Array(ref(ReportSchema)),
    appeals: Type.Array(ref(AppealSchema)),
    notes: Type.Array(ref(NoteSchema)),
  }),
);
export const AuthorExportSchema = named(
  'AuthorExport',
  strict({
    author: ref(AuthorRecordSchema),
    standings: Type.Array(ref(StandingSchema), { description: 'The newest first.' }),
    notes: Type.Array(ref(NoteSchema)),
    reportsMade: Type.Array(ref(ReportSchema)),
    comments: Type.Array(ref(ExportedCommentSchema), { description: 'Oldest first.' }),
  }),
);

export const AUTHOR_SCHEMAS = [
  NoteRequest,
  NoteSchema,
  NotePage,
  StandingRequest,
  StandingSchema,
  AuthorRecordSchema,
  ExportedCommentSchema,
  AuthorExportSchema,
];
