import { type Static, type TSchema, Type } from 'typebox';

/** Any code point but U+0000 and lone surrogates (the expression is read with the `u` flag). */
const STORABLE = '^[^\\u0000\\uD800-\\uDFFF]*$';

/** A reference to a named schema, typed as what it names. */
export function ref<T extends TSchema & { $id: string }>(schema: T) {
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` });
}

/** A schema with a name, under which the OpenAPI document shows it. */
export function named<const Id extends string, T extends TSchema>($id: Id, schema: T): T & { $id: Id } {
  return Object.assign(schema, { $id });
}

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Absent or `null` in a request mean the same. */
export const optional = <T extends TSchema>(schema: T) => Type.Optional(nullable(schema));

export const strict = <T extends Record<string, TSchema>>(properties: T, description?: string) =>
  Type.Object(properties, {
    additionalProperties: false,
    ...(description === undefined ? {} : { description }),
  });

/** A request's schema with an example of it, which the contract tests send. */
export const exemplified = <T extends TSchema>(schema: T, example: unknown): T =>
  Object.assign(schema, { examples: [example] });

export const enumeration = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({
    type: 'string',
    enum: [...values],
    ...(description === undefined ? {} : { description }),
  });

export const storable = (minLength: number, maxLength: number, description: string) =>
  Type.String({ minLength, maxLength, pattern: STORABLE, description });

export const ClientId = (description: string) =>
  storable(1, 256, `${description} 1 to 256 code points, any but U+0000 and lone surrogates.`);

export const Uuid = (description: string) => Type.String({ format: 'uuid', description });
export const Timestamp = (description: string) =>
  Type.String({ format: 'date-time', description: `${description} RFC 3339, UTC, milliseconds.` });

export const Sha256 = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'Hex SHA-256 of the UTF-8 bytes of the text.',
});

/** A path parameter that is the id of something made by the service; an id of another form names nothing. */
export const IdParams = strict({ id: Type.String({ description: 'A UUID v7 made by the service.' }) });

export const PAGE_LIMIT_DEFAULT = 50;
export const PageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 200, default: PAGE_LIMIT_DEFAULT, description: 'Items at most.' }),
  ),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 1024,
      description: '`nextCursor` of the page before, as it was received.',
    }),
  ),
};

export const pageOf = <const Id extends string, T extends TSchema & { $id: string }>($id: Id, item: T) =>
  named(
    $id,
    strict({
      items: Type.Array(ref(item)),
      nextCursor: nullable(Type.String({ description: 'Opaque; `null` on the last page.' })),
    }),
  );

/** Request headers, described and validated. */
export const IdempotencyHeader = {
  'Idempotency-Key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 255,
      description: 'Makes a retry safe: the first answer is kept for 24 hours.',
    }),
  ),
};
export const ModeratorHeader = {
  'X-Moderator-Id': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 512,
      description: 'The person who acts through a shared key, 1 to 128 characters in UTF-8.',
    }),
  ),
};
export const IfMatchHeader = {
  'If-Match': Type.Optional(
    Type.String({ description: 'The `ETag` of the version that is decided on; stale is 412.' }),
  ),
};

export const LastEventIdHeader = {
  'Last-Event-ID': Type.Optional(
    Type.String({ maxLength: 1024, description: 'The `id` of the last event that was received.' }),
  ),
};

/** The request headers that a route reads; others are let through. */
export const headersOf = <T extends Record<string, TSchema>[]>(...headers: T) =>
  Type.Object(Object.assign({}, ...headers) as Record<string, TSchema>);
