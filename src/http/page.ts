import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { principalOf } from './principal.ts';
import { PAGE_LIMIT_DEFAULT } from './schemas/primitives.ts';

interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** One more item than the page holds is asked for, which tells whether there is a next page. */
export interface PageRequest {
  readonly after: Position | null;
  readonly limit: number;
}

/**
 * Answers with one page of a list: `read` fetches at most `limit` items behind `after`, `place` says
 * where an item stands and `show` turns it into its wire shape. `isId` knows the form of ids that are no UUIDs.
 */
export async function sendPage<Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  read: (page: PageRequest) => Promise<readonly Item[]>,
  place: (item: Item) => Position,
  show: (item: Item) => unknown,
  isId?: (id: string) => boolean,
): Promise<{ items: unknown[]; nextCursor: string | null }> {
  const { limit = PAGE_LIMIT_DEFAULT, cursor } = request.query as PageQuery;
  const list = listOf(request);
  const after = cursor === undefined ? null : decodeCursor(list, cursor, isId);
  const found = await read({ after, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const nextCursor = last === undefined ? null : encodeCursor(list, place(last));
  if (nextCursor !== null) reply.header('link', `<${nextUrl(request, nextCursor)}>; rel="next"`);
  return { items: items.map(show), nextCursor };
}

/** All that makes two requests ask for the same list. */
function listOf(request: FastifyRequest): string {
  const { limit: _limit, cursor: _cursor, ...filters } = request.query as Record<string, unknown>;
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([principalOf(request).siteId, pathOf(request), sorted]);
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

function nextUrl(request: FastifyRequest, cursor: string): string {
  const query = new URLSearchParams(request.url.slice(pathOf(request).length + 1));
  query.set('cursor', cursor);
  return `${pathOf(request)}?${query}`;
}
