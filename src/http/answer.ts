import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Command, Idempotency, Performed, Reply } from '../moderation/command.ts';
import { sendProblem } from './failures.ts';
import { actorOf, principalOf } from './principal.ts';
import { type ErrorCode, PROBLEMS } from './problem-kinds.ts';
import { PROBLEM_MEDIA_TYPE, ProblemError, problemOf } from './problems.ts';

const KEY_MAX = 255;

/** Who asks, in which site, and under which idempotency key. */
export function commandOf(request: FastifyRequest): Command {
  return {
    siteId: principalOf(request).siteId,
    actor: actorOf(request),
    idempotency: idempotencyOf(request),
  };
}

function idempotencyOf(request: FastifyRequest): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || key.length < 1 || key.length > KEY_MAX) {
    throw new ProblemError('malformed-request', `Idempotency-Key must have 1 to ${KEY_MAX} characters.`);
  }
  const { 'if-match': ifMatch = null, 'x-moderator-id': moderatorId = null } = request.headers;
  const parts = [request.method, request.url, ifMatch, moderatorId, request.bodySha256];
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest();
  return { key, fingerprint };
}

/** Refuses an idempotency key where the answer shows a secret, which is not kept. */
export function refuseIdempotencyKey(request: FastifyRequest): void {
  if (request.headers['idempotency-key'] === undefined) return;
  throw new ProblemError(
    'idempotency-key-refused',
    'This call shows a secret once; its answer is not kept for a retry.',
  );
}

/** A reply in JSON, ready to be sent and kept. Its request id is kept too, since a problem's body names it. */
export function jsonReply(
  request: FastifyRequest,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-request-id': request.id, ...headers },
    body: JSON.stringify(body),
  };
}

/** A refusal by the domain, as a reply. */
export function problemReply(
  request: FastifyRequest,
  code: ErrorCode,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Reply {
  const reply = jsonReply(request, PROBLEMS[code].status, problemOf(code, request.id, detail, members));
  return { ...reply, headers: { ...reply.headers, 'content-type': PROBLEM_MEDIA_TYPE } };
}

/** Sends what a command came to. */
export function sendPerformed(
  request: FastifyRequest,
  reply: FastifyReply,
  performed: Performed,
): FastifyReply {
  switch (performed.kind) {
    case 'replied': {
      const { status, headers, body } = performed.reply;
      if (performed.replayed) reply.header('idempotent-replayed', 'true');
      return reply.code(status).headers(headers).send(body);
    }
    case 'key_reused':
      return sendProblem(
        request,
        reply,
        'idempotency-key-reused',
        'The key was used for a request that differs from this one.',
      );
    case 'in_progress':
      return sendProblem(
        request,
        reply,
        'idempotency-in-progress',
        'The first request with this key has not been answered yet.',
      );
    case 'erased':
      return sendProblem(
        request,
        reply,
        'idempotent-answer-erased',
        'The answer to this request was erased with the data of its author.',
      );
  }
}
