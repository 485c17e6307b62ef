import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../domain/comment.ts';
import { type Role, roleAllows } from '../domain/site.ts';
import { authenticate, type Principal } from '../moderation/access.ts';
import type { Moderation } from '../moderation/context.ts';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that may call the route; without one it needs no key. */
    role?: Role | 'operator';
  }
  interface FastifyRequest {
    /** Who calls; null on routes that need no key, and until the key has been looked up. */
    principal: Principal | null;
    /** Why the key could not be looked up; null where it was. */
    keyFailure: unknown;
  }
}

const BEARER = /^Bearer +([\x21-\x7e]+) *$/i;

/** Has every route that names a role answer 401 without a valid key and 403 to a lesser role. */
export function requireKeys(app: FastifyInstance, moderation: Moderation): void {
  app.decorateRequest('principal', null);
  app.decorateRequest('keyFailure', null);
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.role === undefined) return;
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    try {
      request.principal = secret === undefined ? null : await authenticate(moderation, secret);
    } catch (error) {
      // Thrown behind the rate limit, so that this answer says what is left of it as well.
      request.keyFailure = error;
    }
  });
}

/** Refuses who may not call the route; runs behind the rate limit, so that guessing keys is limited too. */
export function authorize(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { role } = request.routeOptions.config;
    if (role === undefined) return;
    const { principal, keyFailure } = request;
    if (keyFailure !== null) throw keyFailure;
    if (principal === null) {
      throw new ProblemError(
        'unauthorized',
        'The Authorization header is missing, or its key is not known.',
        {},
        {
          'www-authenticate': 'Bearer',
        },
      );
    }
    const allowed = role === 'operator' ? principal.operator : roleAllows(principal.role, role);
    if (!allowed) throw new ProblemError('forbidden', `This call needs the role "${role}".`);
  });
}

/** Whether the key of a request that takes long is still in force. */
export async function stillHolds(moderation: Moderation, request: FastifyRequest): Promise<boolean> {
  const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
  return secret !== undefined && (await authenticate(moderation, secret)) !== null;
}

/** Who calls a route that needs a key. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal === null) throw new Error('the route names no role');
  return request.principal;
}

const MODERATOR_ID_MAX = 128;

/** The person in `X-Moderator-Id`, or null where the header is absent. */
function moderatorIdOf(request: FastifyRequest): string | null {
  const header = request.headers['x-moderator-id'];
  if (header === undefined) return null;
  // Node reads header bytes as Latin-1; names are sent as UTF-8.
  const id = Buffer.from(String(header), 'latin1').toString('utf8');
  const length = [...id].length;
  if (length < 1 || length > MODERATOR_ID_MAX || id.includes('�')) {
    throw new ProblemError('malformed-request', 'X-Moderator-Id must have 1 to 128 characters in UTF-8.');
  }
  return id;
}

/** Whose act a request is: the person a dashboard names, else the key itself. */
export function actorOf(request: FastifyRequest): Actor {
  const { keyId, name, role } = principalOf(request);
  if (role === 'submitter') return { type: 'submitter', id: keyId, name };
  const person = moderatorIdOf(request);
  return person === null
    ? { type: 'moderator', id: keyId, name }
    : { type: 'moderator', id: person, name: null };
}
