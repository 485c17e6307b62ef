import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

const WINDOW_SECONDS = 60;

/**
 * Limits each key to `perMinute` requests a minute in this process, and what comes without a valid key
 * by its address. Every answer says in the fields of draft-ietf-httpapi-ratelimit-headers-10 what is left.
 */
export async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(fastifyRateLimit, { global: false });
  const consume = app.createRateLimit({
    max: perMinute,
    timeWindow: WINDOW_SECONDS * 1000,
    keyGenerator: ({ principal, ip }: FastifyRequest) =>
      principal === null ? `address:${ip}` : `key:${principal.keyId}`,
  });
  const policy = `"default";q=${perMinute};w=${WINDOW_SECONDS}`;

  app.addHook('onRequest', async (request, reply) => {
    const counted = request.routeOptions.config.role !== undefined;
    const state = await consume(request, { increment: counted });
    if (state.isAllowed) return;
    reply.header('ratelimit-policy', policy);
    reply.header('ratelimit', `"default";r=${state.remaining};t=${state.ttlInSeconds}`);
    if (counted && state.isExceeded) {
      throw new ProblemError(
        'rate-limited',
        `The limit is ${perMinute} requests a minute.`,
        {},
        {
          'retry-after': String(state.ttlInSeconds),
        },
      );
    }
  });
}
