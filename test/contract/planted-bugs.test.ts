import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../src/http/app-type.ts';
import { submission } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { fuzz } from '../support/fuzz.ts';
import { startService, type TestService } from '../support/service.ts';

/** What is wrong with the service at the moment; without anything it is sound. */
interface Bug {
  /** Changes what a submission is answered with, on its way out. */
  readonly spoil?: (reply: FastifyReply, payload: string) => string;
  /** Changes a request before it is validated. */
  readonly forgive?: (request: FastifyRequest) => void;
}
let bug: Bug = {};

function plantBug(app: App): void {
  app.addHook('onSend', async ({ method, url }, reply, payload) => {
    const isSubmission = method === 'POST' && url === '/v1/comments';
    return isSubmission && bug.spoil !== undefined ? bug.spoil(reply, String(payload)) : payload;
  });
  app.addHook('preValidation', async (request) => bug.forgive?.(request));
}

const spoilStatus = (status: number): Bug => ({
  spoil: (reply, payload) => {
    reply.code(status);
    return payload;
  },
});

/** Changes a member of the JSON that a submission is answered with; undefined takes it away. */
const spoilBody = (member: string, value: (body: Record<string, unknown>) => unknown): Bug => ({
  spoil: (_reply, payload) => {
    const body = JSON.parse(payload) as Record<string, unknown>;
    return JSON.stringify({ ...body, [member]: value(body) });
  },
});

const spoilHeader = (name: string, value?: string): Bug => ({
  spoil: (reply, payload) => {
    reply.removeHeader(name);
    if (value !== undefined) reply.header(name, value);
    return payload;
  },
});

const BUGS: readonly [string, Bug, RegExp][] = [
  ['an undeclared status', spoilStatus(202), /status is not declared/],
  ['another declared status with this body', spoilStatus(409), /content type/],
  ['a missing field', spoilBody('textSha256', () => undefined), /required property 'textSha256'/],
  ['a null where none may be', spoilBody('createdAt', () => null), /createdAt must be string/],
  ['a field that leaked', spoilBody('siteId', () => 'default'), /additional properties.*siteId/],
  ['a time without milliseconds', spoilBody('createdAt', () => '2026-03-01T10:00:00Z'), /format "date-time"/],
  [
    'a time that is not UTC',
    spoilBody('createdAt', () => '2026-03-01T10:00:00.000+01:00'),
    /format "date-time"/,
  ],
  ['a value that is in no list', spoilBody('status', () => 'held'), /status must be equal to one of/],
  [
    'a hash in capitals',
    spoilBody('textSha256', (body) => String(body['textSha256']).toUpperCase()),
    /pattern/,
  ],
  ['a version as a string', spoilBody('version', () => '1'), /version must be integer/],
  ['a wrong content type', spoilHeader('content-type', 'text/html'), /content type text\/html/],
  ['no content type', spoilHeader('content-type'), /content type undefined/],
  ['no ETag', spoilHeader('etag'), /without ETag/],
  ['the ETag of another version', spoilHeader('etag', '"2"'), /ETag is not the version/],
  ['no Location', spoilHeader('location'), /without Location/],
  ['the Location of another comment', spoilHeader('location', '/v1/comments/1'), /Location is not/],
  ['no request id', spoilHeader('x-request-id'), /without x-request-id/],
  ['no RateLimit', spoilHeader('ratelimit'), /without RateLimit/],
];

const PROBLEM_BUGS: readonly [string, Bug, RegExp][] = [
  ['another instance', spoilBody('instance', () => 'somebody else'), /instance is not the x-request-id/],
  ['another status', spoilBody('status', () => 500), /status of the problem is another/],
  ['a type that leads nowhere', spoilBody('type', () => '/problems/none'), /no address that describes it/],
  ['a stack', spoilBody('stack', () => 'at x.ts'), /additional properties.*stack/],
  ['plain JSON', spoilHeader('content-type', 'application/json'), /content type application\/json/],
];

/** Takes away what the validation would refuse. */
const forgive = (fix: (body: Record<string, unknown>) => void): Bug => ({
  forgive: ({ body }) => {
    if (typeof body === 'object' && body !== null) fix(body as Record<string, unknown>);
  },
});

const LENIENT: readonly [string, Bug, string][] = [
  ['accepts unknown fields', forgive((body) => delete body['unknownField']), 'checkText'],
  [
    'makes up a missing field',
    forgive((body) => Object.assign(body, { name: body['name'] ?? 'n' })),
    'createKey',
  ],
  [
    'makes strings of numbers',
    forgive((body) => Object.assign(body, { text: String(body['text']) })),
    'checkText',
  ],
  [
    'cuts what is too long',
    forgive((body) => Object.assign(body, { name: String(body['name']).slice(0, 9) || 'n' })),
    'createKey',
  ],
  [
    'takes a default for what is in no list',
    forgive((body) => body['role'] === 'NoSuchValue' && Object.assign(body, { role: 'submitter' })),
    'createKey',
  ],
  [
    'drops unknown parameters',
    {
      forgive: (request) => {
        delete (request.query as Record<string, unknown>)['unknownParameter'];
      },
    },
    'listGuidelines',
  ],
  [
    'fails on an odd text',
    forgive(({ text }) => {
      if (typeof text === 'string' && /[^ -~]/.test(text)) throw new Error('an odd text');
    }),
    'checkText',
  ],
];

describe('a planted bug is found:', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ plant: plantBug });
  });
  afterEach(() => {
    bug = {};
  });
  afterAll(() => service.close());

  const submitting = (body: unknown) =>
    call(service, { method: 'POST', path: '/v1/comments', key: 'submitter', body });
  const fuzzing = (operationId: string) => fuzz(service, { seed: 1, runs: 200, operations: [operationId] });

  test('there is none without one', async () => {
    expect([(await submitting(submission())).status, (await submitting({})).status]).toEqual([201, 400]);
    for (const operationId of new Set(LENIENT.map(([, , id]) => id))) {
      expect((await fuzz(service, { seed: 1, runs: 20, operations: [operationId] })).refused).toBe(20);
    }
  });

  test.each(BUGS)('%s', async (_name, planted, fault) => {
    bug = planted;
    await expect(submitting(submission())).rejects.toThrow(fault);
  });

  test.each(PROBLEM_BUGS)('a problem with %s', async (_name, planted, fault) => {
    bug = planted;
    await expect(submitting({})).rejects.toThrow(fault);
  });

  test.each(LENIENT)('a service that %s', async (_name, planted, operationId) => {
    bug = planted;
    await expect(fuzzing(operationId)).rejects.toThrow(/accepted with 20\d|it failed/);
  });
});
