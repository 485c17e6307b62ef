import { Type } from 'typebox';
import { OUTCOMES } from '../../domain/comment.ts';
import { EVENT_TYPES } from '../../domain/event.ts';
import { REASON_CODES } from '../../domain/guideline.ts';
import {
  enumeration,
  exemplified,
  named,
  nullable,
  optional,
  pageOf,
  ref,
  Sha256,
  storable,
  strict,
  Timestamp,
  Uuid,
} from './primitives.ts';

export const Note = storable(0, 2_000, 'A note for other moderators; submitters do not see it.');

export const ActorSchema = named(
  'Actor',
  strict({
    type: enumeration(['moderator', 'policy', 'submitter']),
    id: Type.String({ description: '`X-Moderator-Id` where it was given, else the id of the key.' }),
    name: nullable(Type.String()),
  }),
);

export const DecisionSchema = named(
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

export const ApproveRequest = named(
  'ApproveRequest',
  exemplified(strict({ note: optional(Note) }), { note: 'Fine.' }),
);
export const RejectRequest = named(
  'RejectRequest',
  exemplified(
    strict({
      reasons: Type.Array(
        storable(0, 256, 'The code of a guideline; `other` needs a note. An unknown code is 422.'),
        { minItems: 1, maxItems: REASON_CODES.length, uniqueItems: true },
      ),
      note: optional(Note),
    }),
    { reasons: ['threat'], note: 'Second time this week.' },
  ),
);

export const EventSchema = named(
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

export const DECISION_SCHEMAS = [
  ActorSchema,
  DecisionSchema,
  ApproveRequest,
  RejectRequest,
  EventSchema,
  EventPage,
];
