import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../moderation/unavailable.ts';
import { type ErrorCode, PROBLEMS } from './problem-kinds.ts';
import { PROBLEM_MEDIA_TYPE, ProblemError, problemOf } from './problems.ts';

/** Seconds after which a client may try again where the database could not be reached. */
const RETRY_UNAVAILABLE_SECONDS = '2';

export const NO_ENDPOINT = 'There is no such endpoint, or not with this method.';

/** The framework's own errors that a client can cause, as the problems they are. */
const FRAMEWORK_ERRORS: Record<string, { code: ErrorCode; detail: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body-too-large', detail: 'The body is larger than is accepted here.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    detail: 'The Content-Type must be application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'malformed-request',
    detail: 'The body is not as long as Content-Length says.',
  },
};

/** Answers with a problem; `application/problem+json` on every path. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  return reply
    .code(PROBLEMS[code].status)
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problemOf(code, request.id, detail, members)));
}

export function handleError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ProblemError) {
    return sendProblem(request, reply.headers(error.headers), error.code, error.message, error.members);
  }
  const known = FRAMEWORK_ERRORS['code' in error ? error.code : ''];
  if (known?.code === 'body-too-large') {
    // The rest of the body is read and thrown away: a closed connection would cut off a client that is still
    // sending, which would then never see why.
    reply.removeHeader('connection');
    request.raw.resume();
  }
  if (known !== undefined) return sendProblem(request, reply, known.code, known.detail);
  if (request.raw.destroyed && !request.raw.complete) {
    return sendProblem(request, reply, 'malformed-request', 'The connection ended within the body.');
  }
  if (isUnavailable(error)) {
    request.log.error({ err: error }, 'the database is not available');
    reply.header('retry-after', RETRY_UNAVAILABLE_SECONDS);
    return sendProblem(request, reply, 'unavailable', 'The database cannot be reached or is too busy.');
  }
  request.log.error({ err: error }, 'a request failed');
  return sendProblem(request, reply, 'internal-error', 'The request failed, and nothing of it was done.');
}

/** Has errors, unknown addresses and unreadable requests answered with problems. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'not-found', NO_ENDPOINT));
}

const CONNECTION_ERRORS: Record<string, ErrorCode> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Answers on a connection whose bytes never became a request. */
export function answerConnectionError(
  newId: () => string,
  error: Error & { code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = CONNECTION_ERRORS[error.code ?? ''] ?? 'malformed-request';
  const id = newId();
  const body = JSON.stringify(problemOf(code, id, PROBLEMS[code].description));
  const { status } = PROBLEMS[code];
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${PROBLEM_MEDIA_TYPE}\r\nx-request-id: ${id}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
