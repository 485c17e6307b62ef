import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Hex SHA-256 of the body's bytes as they came; empty where there is no body. */
    bodySha256: string;
  }
}

/**
 * More members and elements than any request can need: a full batch has at most 10,501. Each that does not fit is a
 * fault to be told, and of the 16 million that 32 MiB can hold, telling one million took 80 MiB and 2.5 seconds.
 */
const MAX_PARTS = 20_000;

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

function refuseBody({ headers }: FastifyRequest): void {
  const isEmpty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  if (!isEmpty) throw new ProblemError('malformed-request', 'This call takes no body.');
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
  const { members, parts } = countParts(source);
  if (parts > MAX_PARTS) {
    const detail = `has more than ${MAX_PARTS} members and elements`;
    throw new ProblemError('validation-failed', `The body ${detail}.`, { errors: [{ pointer: '', detail }] });
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // The engine's own message is left out: it repeats a part of the body.
    throw new ProblemError('malformed-json', 'The body is not one well-formed JSON value.');
  }
  if (members !== countKeys(value)) {
    throw new ProblemError('malformed-json', 'An object in the body has two members of the same name.');
  }
  return value;
}

/** What is written in JSON: its members are the colons outside of strings; with the commas, they bound its parts. */
function countParts(source: string): { members: number; parts: number } {
  let members = 0;
  let commas = 0;
  let inString = false;
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x3a) members += 1;
    else if (unit === 0x2c) commas += 1;
  }
  return { members, parts: members + commas };
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
