interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What `GET /problems/<code>` answers. */
  readonly description: string;
}

export type ErrorCode =
  | 'validation-failed'
  | 'malformed-json'
  | 'invalid-encoding'
  | 'malformed-url'
  | 'malformed-request'
  | 'invalid-cursor'
  | 'idempotency-key-refused'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'request-timeout'
  | 'already-decided'
  | 'claimed'
  | 'not-waiting'
  | 'already-reported'
  | 'already-appealed'
  | 'comment-erased'
  | 'term-exists'
  | 'external-id-taken'
  | 'article-closed'
  | 'site-id-taken'
  | 'idempotency-in-progress'
  | 'stale-version'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'text-empty'
  | 'text-too-long'
  | 'text-unstorable'
  | 'unknown-parent'
  | 'unknown-guideline'
  | 'note-required'
  | 'term-unusable'
  | 'too-many-terms'
  | 'idempotency-key-reused'
  | 'idempotent-answer-erased'
  | 'rate-limited'
  | 'headers-too-large'
  | 'internal-error'
  | 'unavailable';

/** Every problem that the service can answer with: the one table of codes, statuses and titles. */
export const PROBLEMS = {
  'validation-failed': {
    status: 400,
    title: 'The request does not fit its description',
    description:
      'A field or a query parameter is missing, unknown, of the wrong type or out of its range. Nothing is coerced and nothing is dropped; `errors` names each place.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not well-formed JSON',
    description: 'The body could not be read as one JSON value, or an object in it names a member twice.',
  },
  'invalid-encoding': {
    status: 400,
    title: 'The body is not valid UTF-8',
    description:
      'The body holds bytes that are not UTF-8. They are refused, not replaced, since texts are kept byte for byte.',
  },
  'malformed-url': {
    status: 400,
    title: 'The URL is malformed',
    description: 'The path or the query holds percent-encoding that does not decode to UTF-8.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request is malformed',
    description:
      'The bytes on the connection could not be read as an HTTP request, or a header has a value that it may not have.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not valid here',
    description:
      'A cursor must be given back as it was received, on the same endpoint, with the same filters and order.',
  },
  'idempotency-key-refused': {
    status: 400,
    title: 'Idempotency-Key is not accepted here',
    description: 'The answer shows a secret once, so it is not kept for a retry. Leave the header out.',
  },
  unauthorized: {
    status: 401,
    title: 'A valid key is needed',
    description: 'Send `Authorization: Bearer <key>` with a key that has not been withdrawn.',
  },
  forbidden: {
    status: 403,
    title: 'The key may not do this',
    description: 'The role of the key does not include this call.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'There is nothing at this address, or nothing that belongs to the site of the key.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    description: 'The connection was closed because the request was not complete in time.',
  },
  'already-decided': {
    status: 409,
    title: 'The comment has been decided otherwise',
    description:
      'The member `decision` is the decision that stands. To change it on purpose, name the current version in `If-Match`.',
  },
  claimed: {
    status: 409,
    title: 'Another moderator has claimed the comment',
    description:
      'The comment is leased to somebody else until `claim.expiresAt`. Wait for it, or claim another one.',
  },
  'not-waiting': {
    status: 409,
    title: 'The comment awaits nothing',
    description: 'Only what waits for a decision is in a queue and can be moved between queues.',
  },
  'already-reported': {
    status: 409,
    title: 'The reader has reported this comment',
    description: 'A reader reports a comment once.',
  },
  'already-appealed': {
    status: 409,
    title: 'The decision has been appealed against',
    description: 'There is one appeal against each decision.',
  },
  'comment-erased': {
    status: 409,
    title: 'The comment has been erased',
    description: 'Its text went with the data of its author; nothing is left to decide about.',
  },
  'term-exists': {
    status: 409,
    title: 'The term exists',
    description: 'The site has a term or an exception with this phrase and language; withdraw it first.',
  },
  'external-id-taken': {
    status: 409,
    title: 'The external id is taken',
    description: 'Another comment of the site has this `externalId`; the member `commentId` is its id.',
  },
  'article-closed': {
    status: 409,
    title: 'The article is closed to comments',
    description: 'Its `commenting` is `closed`, so it takes no new comments.',
  },
  'site-id-taken': {
    status: 409,
    title: 'The site id is taken',
    description: 'There is a site with this id.',
  },
  'idempotency-in-progress': {
    status: 409,
    title: 'The first request with this key is still running',
    description: 'Try again later with the same `Idempotency-Key`.',
  },
  'stale-version': {
    status: 412,
    title: 'The comment has another version',
    description: '`If-Match` does not name the current version, which the member `version` shows.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    description: 'At most 1 MiB is accepted, 32 MiB for a batch.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not application/json',
    description: 'Send JSON in UTF-8, without a content encoding, as `Content-Type: application/json`.',
  },
  'text-empty': {
    status: 422,
    title: 'The text is empty',
    description: 'The text has no character but white space.',
  },
  'text-too-long': {
    status: 422,
    title: 'The text is too long',
    description: 'The text has more Unicode code points than the site allows. It is not cut.',
  },
  'text-unstorable': {
    status: 422,
    title: 'The text cannot be stored as it is',
    description:
      'The text holds U+0000 or a lone surrogate, neither of which can be kept byte for byte. It is not repaired.',
  },
  'unknown-parent': {
    status: 422,
    title: 'The parent is unknown',
    description: '`parentId` is not the id of a comment on the same article.',
  },
  'unknown-guideline': {
    status: 422,
    title: 'A reason is not a guideline',
    description: 'Each reason must be the code of a guideline in force, in its most specific form.',
  },
  'note-required': {
    status: 422,
    title: 'The reason "other" needs a note',
    description: 'Say in `note` why the comment is rejected.',
  },
  'too-many-terms': {
    status: 422,
    title: 'The site has as many terms as it may have',
    description: 'Withdraw one before adding another.',
  },
  'term-unusable': {
    status: 422,
    title: 'The phrase cannot be matched',
    description: 'The phrase holds nothing that the rules read as a word, or it is longer than they read.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    description:
      'A key may be used again only with the same method, path, body, `If-Match` and `X-Moderator-Id`.',
  },
  'idempotent-answer-erased': {
    status: 422,
    title: 'The kept answer has been erased',
    description:
      'The request had been answered, and the data of the person it was about have been erased since.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    description:
      'The key has used up its requests for this minute. `Retry-After` says in how many seconds to try again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The request head is too large',
    description: 'The URL and the headers together are longer than the server accepts.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong here',
    description:
      'The service failed. Nothing was half done. The log has the details under the request id in `instance`.',
  },
  unavailable: {
    status: 503,
    title: 'The service is not available now',
    description: 'The database cannot be reached or is too busy. Try again after `Retry-After` seconds.',
  },
} as const satisfies Record<ErrorCode, ProblemKind>;
