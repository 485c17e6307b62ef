import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Hex SHA-256 of the body's bytes as they came; empty where there is no body. */
    bodySha256: string;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bodies strictly: UTF-8 or nothing, JSON or nothing, and no member twice. */
export function acceptJsonBodies(app: FastifyInstance): void {
  app.decorateRequest('bodySha256', '');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => parse(request, body),
  );
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.schema?.body === undefined) refuseBody(request);
    else refuseOtherEncodings(request);
  });
}

function refuseBody({ headers, is404 }: FastifyRequest): void {
  const isEmpty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  if (!isEmpty && !is404) throw new ProblemError('malformed-request', 'This call takes no body.');
}

function refuseOtherEncodings({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new ProblemError(
      'unsupported-media-type',
      `A body with the content encoding "${encoding}" is not accepted.`,
    );
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new ProblemError('unsupported-media-type', `The charset "${charset}" is not accepted; send UTF-8.`);
  }
}

function parse(request: FastifyRequest, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  request.bodySha256 = createHash('sha256').update(body).digest('hex');
  let source: string;
  try {
    source = decoder.decode(body);
  } catch {
    throw new ProblemError('invalid-encoding', 'The body holds bytes that are not valid UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // The engine's own message is left out: it repeats a part of the body.
    throw new ProblemError('malformed-json', 'The body is not one well-formed JSON value.');
  }
  if (countMembers(source) !== countKeys(value)) {
    throw new ProblemError('malformed-json', 'An object in the body has two members of the same name.');
  }
  return value;
}

/** The members written in well-formed JSON: its colons outside of strings. */
function countMembers(source: string): number {
  let members = 0;
  let inString = false;
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x3a) members += 1;
  }
  return members;
}

/** The members that are left in what was read; fewer than were written where a name came twice. */
function countKeys(value: unknown): number {
  let keys = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const children = Object.values(next);
    if (!Array.isArray(next)) keys += children.length;
    for (const child of children) open.push(child);
  }
  return keys;
}
