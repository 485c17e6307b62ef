import { Type } from 'typebox';
import { named, strict } from './primitives.ts';

export const ProblemSchema = named(
  'Problem',
  Type.Object(
    {
      type: Type.String({ description: '`/problems/<code>`, an address that answers with a description.' }),
      title: Type.String(),
      status: Type.Integer({ minimum: 400, maximum: 599 }),
      detail: Type.String({ description: 'What was wrong this time.' }),
      instance: Type.String({ description: 'The id of the request, also in the `x-request-id` header.' }),
      errors: Type.Optional(
        Type.Array(
          strict({
            pointer: Type.String({
              description: 'JSON Pointer into the body, the query or the path parameters.',
            }),
            detail: Type.String(),
          }),
        ),
      ),
      version: Type.Optional(Type.Integer({ description: 'The current version of the comment (409, 412).' })),
      decision: Type.Optional(Type.Unsafe<unknown>({ $ref: 'Decision#' })),
      claim: Type.Optional(
        Type.Object(
          {
            by: Type.Unsafe<unknown>({ $ref: 'Actor#' }),
            expiresAt: Type.String({ format: 'date-time', description: 'When the claim ends by itself.' }),
          },
          { additionalProperties: false, description: 'Who has the comment, and until when (409).' },
        ),
      ),
      commentId: Type.Optional(Type.String({ description: 'The comment that has the external id (409).' })),
    },
    { additionalProperties: false, description: 'A problem of RFC 9457.' },
  ),
);

export const ProblemDescription = named(
  'ProblemDescription',
  strict({
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    description: Type.String(),
  }),
);

export const Health = named('Health', strict({ status: Type.Literal('ok') }));
