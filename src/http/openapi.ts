import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { Type } from 'typebox';
import { type ErrorCode, PROBLEMS } from './problem-kinds.ts';
import { PROBLEM_MEDIA_TYPE } from './problems.ts';
import { AUTHOR_SCHEMAS } from './schemas/author.ts';
import { CHECKED_SCHEMAS } from './schemas/checked.ts';
import { COMMENT_SCHEMAS } from './schemas/comment.ts';
import { DECISION_SCHEMAS } from './schemas/decision.ts';
import { POLICY_SCHEMAS } from './schemas/policy.ts';
import { strict } from './schemas/primitives.ts';
import { Health, ProblemDescription, ProblemSchema } from './schemas/problem.ts';
import { QUEUE_SCHEMAS } from './schemas/queue.ts';
import { REPORT_SCHEMAS } from './schemas/report.ts';
import { SITE_SCHEMAS } from './schemas/site.ts';
import { STATS_SCHEMAS } from './schemas/stats.ts';
import { TERM_SCHEMAS } from './schemas/term.ts';

const DESCRIPTION =
  'Stores readers’ comments exactly as written, checks them against the community guidelines with rules that ' +
  'explain themselves, and lets moderators approve or reject them. No text is ever edited.';

const TAGS = [
  { name: 'checks', description: 'Check a text without storing it.' },
  { name: 'comments', description: 'Submit comments and read them.' },
  { name: 'queue', description: 'What waits for moderators, and who works on what.' },
  { name: 'decisions', description: 'Approve and reject comments.' },
  { name: 'reports', description: 'What readers and authors say of a comment.' },
  { name: 'notes', description: 'What moderators tell each other.' },
  { name: 'authors', description: 'The people who write, and their rights.' },
  { name: 'stats', description: 'How moderation goes.' },
  { name: 'events', description: 'What happens, live.' },
  { name: 'articles', description: 'What comments are on, and what of them is published.' },
  { name: 'guidelines', description: 'What comments are checked against.' },
  { name: 'policy', description: 'What a site wants to happen to its comments.' },
  { name: 'terms', description: 'The words that a site adds to the rules.' },
  { name: 'access', description: 'Keys and sites.' },
  { name: 'service', description: 'Health, metrics and documentation.' },
];

const text = (description: string) => ({ type: 'string', description });
/** On every answer, unless the limit is turned off. */
const COMMON_HEADERS = {
  'x-request-id': text('The id of the request, in logs and problems.'),
  RateLimit: text('What is left of the limit: `"default";r=<requests>;t=<seconds>`.'),
  'RateLimit-Policy': text('The limit: `"default";q=<requests>;w=<seconds>`.'),
};

/** A header of an answer, for a route's own description. */
export const header = (name: string, description: string) => ({ [name]: text(description) });

interface ResponseSchema {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: unknown }>;
}

/** A successful answer: its media type, schema and headers. */
export function answers(
  description: string,
  schema: { $id: string },
  headers: Record<string, unknown> = {},
  mediaType = 'application/json',
): ResponseSchema {
  return { description, headers, content: { [mediaType]: { schema: { $ref: `${schema.$id}#` } } } };
}

/** One page of a list. */
export const answersPage = (description: string, schema: { $id: string }): ResponseSchema =>
  answers(description, schema, header('Link', '`<…>; rel="next"` where there is a next page.'));

/** A stream of Server-Sent Events; each `data` is an Event. */
export function eventStreamAnswer(description: string): ResponseSchema {
  const example = [
    'id: 5f2d…',
    'event: comment.approved',
    'data: {"id":"0197…","type":"comment.approved","at":"2026-11-24T08:00:00.000Z","commentId":"0197…",…}',
    '',
    '',
  ].join('\n');
  return {
    description,
    headers: header('Cache-Control', '`no-store`.'),
    content: { 'text/event-stream': { schema: { type: 'string', examples: [example] } } },
  };
}

/** A problem answer of one status, with the codes that it may have. */
function problems(status: number, codes: readonly ErrorCode[]): ResponseSchema {
  return {
    description: codes.map((code) => `${PROBLEMS[code].title} (\`${code}\`).`).join(' '),
    headers: problemHeaders(status),
    content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: 'Problem#' } } },
  };
}

declare module 'fastify' {
  interface FastifySchema {
    /** The problems that the route may answer with, beside those that follow from what it takes. */
    problems?: readonly ErrorCode[];
  }
}

const SCHEMAS = new Map<string, { $id: string; required?: readonly string[] | undefined }>(
  [
    ...CHECKED_SCHEMAS,
    ...DECISION_SCHEMAS,
    ...COMMENT_SCHEMAS,
    ...REPORT_SCHEMAS,
    ...AUTHOR_SCHEMAS,
    ...SITE_SCHEMAS,
    ...STATS_SCHEMAS,
    ...POLICY_SCHEMAS,
    ...TERM_SCHEMAS,
    ...QUEUE_SCHEMAS,
    ProblemSchema,
    ProblemDescription,
    Health,
  ].map((schema) => [schema.$id, schema]),
);

/** True where all fields of a body are optional, so that the body itself is too. */
function isOptionalBody(body: unknown): boolean {
  const reference = (body as { $ref?: string } | undefined)?.$ref;
  return reference !== undefined && SCHEMAS.get(reference.replace(/^.*[/]|#$/g, ''))?.required === undefined;
}

function problemHeaders(status: number): Record<string, unknown> {
  if (status === 401) return header('WWW-Authenticate', '`Bearer`.');
  if (status === 429 || status === 503) return header('Retry-After', 'Seconds after which to try again.');
  return {};
}

/** Statuses of answers that are kept for a retry with the same key. */
const KEPT = /^(?:2..|404|409|412|422)$/;
const REPLAYED = header('Idempotent-Replayed', '`true` where it is the first answer again.');

const takes = (part: unknown, name: string): boolean =>
  name in ((part as { properties?: object } | undefined)?.properties ?? {});

/** The problems that a route may answer with, by their statuses. */
function problemsOf({ url, method, schema = {} }: RouteOptions): ReadonlyMap<number, readonly ErrorCode[]> {
  const hasBody = schema.body !== undefined;
  const codes: ErrorCode[] = [
    'validation-failed',
    'malformed-request',
    'malformed-url',
    ...(hasBody ? (['malformed-json', 'invalid-encoding', 'body-too-large'] as const) : []),
    // The framework looks at the Content-Type where no body is due too.
    ...(hasBody || method !== 'GET' ? (['unsupported-media-type'] as const) : []),
    ...(takes(schema.querystring, 'cursor') ? (['invalid-cursor'] as const) : []),
    ...(url.startsWith('/v1/')
      ? (['unauthorized', 'forbidden', 'rate-limited', 'unavailable'] as const)
      : []),
    ...(takes(schema.headers, 'Idempotency-Key')
      ? (['idempotency-in-progress', 'idempotency-key-reused', 'idempotent-answer-erased'] as const)
      : []),
    ...(schema.problems ?? []),
    'internal-error',
  ];
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

/** Adds to each route what all of them have: strict queries, headers, and the problems that any call may meet. */
function completeRoute(route: RouteOptions): void {
  const { schema = {} } = route;
  if (schema.hide === true) return;
  const isApi = route.url.startsWith('/v1/');
  const all: Record<string, ResponseSchema> = { ...(schema.response as Record<string, ResponseSchema>) };
  for (const [status, codes] of problemsOf(route)) all[String(status)] = problems(status, codes);
  for (const [status, response] of Object.entries(all)) {
    if (takes(schema.headers, 'Idempotency-Key') && KEPT.test(status)) {
      response.headers = { ...REPLAYED, ...response.headers };
    }
  }
  for (const response of Object.values(all)) response.headers = { ...COMMON_HEADERS, ...response.headers };
  route.schema = {
    ...schema,
    ...(isApi ? { querystring: schema.querystring ?? strict({}), security: [{ key: [] }] } : {}),
    response: all,
  };
  if (isOptionalBody(schema.body)) {
    route.preValidation = async (request) => {
      if (request.body === undefined) request.body = {};
    };
  }
}

interface Operation {
  requestBody?: { required?: boolean; content?: Record<string, { schema?: unknown }> };
}

/** Says in the document which bodies may be left out. */
function markOptionalBodies(document: { paths?: Record<string, Record<string, Operation>> }): void {
  for (const path of Object.values(document.paths ?? {})) {
    for (const { requestBody } of Object.values(path)) {
      if (isOptionalBody(requestBody?.content?.['application/json']?.schema)) {
        Object.assign(requestBody ?? {}, { required: false });
      }
    }
  }
}

/** Collects the routes that are registered behind it into an OpenAPI 3.1 document, and shows it. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  for (const schema of SCHEMAS.values()) app.addSchema(schema);
  app.addHook('onRoute', completeRoute);
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Verbatim',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This service.' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'A key of a site; its role decides what it may do.',
          },
        },
      },
    },
    transformObject: (source) => {
      if (!('openapiObject' in source)) throw new Error('the document is not OpenAPI 3');
      markOptionalBodies(source.openapiObject as Parameters<typeof markOptionalBodies>[0]);
      return source.openapiObject;
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json['$id'] ?? `def-${i}`) },
  });
  // Without a policy of its own it has the application's: its own tells a browser to upgrade to TLS, allows
  // pictures of another host, and forbids a style that the page sets.
  await app.register(fastifySwaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', { schema: { hide: true, response: { 200: Type.Unknown() } } }, async () =>
    app.swagger(),
  );
}
