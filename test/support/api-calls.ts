import { createHash } from 'node:crypto';
import type { Role } from '../../src/domain/site.ts';
import { type Answer, type Call, call, type Json } from './client.ts';
import type { Holder, TestService } from './service.ts';

/** A comment as tests look at it; the document judges the rest. */
export interface WireComment extends Json {
  readonly id: string;
  readonly text: string;
  readonly textSha256: string;
  readonly version: number;
  readonly createdAt: string;
  readonly verdict: string;
  readonly findings: readonly { readonly guideline: string; readonly severity: string }[];
  readonly decision: Json | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A submission that fits, in the language whose rules are complete. */
export const submission = (changes: Json = {}): Json => ({
  articleId: 'a-1',
  author: { id: 'u-1' },
  text: 'A calm word.',
  language: 'en',
  ...changes,
});

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Submits a comment; anything but a 201 throws. */
export async function submit(
  service: TestService,
  changes: Json = {},
  secret?: string,
): Promise<WireComment> {
  const key = secret === undefined ? { key: 'submitter' as const } : { secret };
  const body = submission(changes);
  const answer = await call<WireComment>(service, { method: 'POST', path: '/v1/comments', body, ...key });
  if (answer.status !== 201) throw new Error(`not submitted: ${answer.text}`);
  return answer.body;
}

/** Approves a comment, with the key of a moderator. */
export function approve(
  service: TestService,
  id: string,
  more: Partial<Call> = {},
): Promise<Answer<WireComment>> {
  return call(service, { method: 'POST', path: `/v1/comments/${id}/approve`, key: 'moderator', ...more });
}

/** Rejects a comment, with the key of a moderator, for a threat if nothing else is said. */
export function reject(
  service: TestService,
  id: string,
  more: Partial<Call> = {},
): Promise<Answer<WireComment>> {
  const body = { reasons: ['threat'] };
  return call(service, {
    method: 'POST',
    path: `/v1/comments/${id}/reject`,
    key: 'moderator',
    body,
    ...more,
  });
}

/** What a rejection says; `reasons` and `note` may be anything, as a test wants them. */
export const rejection = (reasons: unknown, note?: unknown): { readonly body: Json } => ({
  body: { reasons, ...(note === undefined ? {} : { note }) },
});

/** What happened to a comment: one page of its events. */
export async function historyOf(service: TestService, id: string): Promise<readonly Json[]> {
  const path = `/v1/comments/${id}/history?limit=200`;
  return (await call<Page<Json>>(service, { path, key: 'moderator' })).body.items;
}

/** Every item of a list, page by page, the way a client goes: by the Link header, which names the cursor too. */
export async function walk<Item>(
  service: TestService,
  path: string,
  key: Holder | { readonly secret: string },
  limit: number,
): Promise<Item[]> {
  const items: Item[] = [];
  const holder = typeof key === 'string' ? { key } : key;
  let next: string | null = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`;
  while (next !== null) {
    const answer: Answer<Page<Item>> = await call<Page<Item>>(service, { path: next, ...holder });
    if (answer.status !== 200) throw new Error(`${next} answered ${answer.status}`);
    const { items: page, nextCursor } = answer.body;
    if (page.length > limit || (nextCursor !== null && page.length < limit)) {
      throw new Error(`a page of ${page.length} items where the limit is ${limit}`);
    }
    items.push(...page);
    next = linkOf(answer);
    if (nextCursor !== null && !next?.includes(encodeURIComponent(nextCursor))) {
      throw new Error('Link and nextCursor name different pages');
    }
  }
  return items;
}

function linkOf({ headers, body }: Answer<Page<unknown>>): string | null {
  const link = /^<([^>]+)>; rel="next"$/.exec(String(headers['link'] ?? ''))?.[1] ?? null;
  if ((link === null) !== (body.nextCursor === null)) throw new Error('Link is there without a next page');
  return link;
}

/** A second site, made by the operator: the key of its admin. */
export async function makeSite(service: TestService, id: string): Promise<string> {
  const body = { id, name: `Site ${id}` };
  const made = await call<{ adminKey: string }>(service, {
    method: 'POST',
    path: '/v1/sites',
    key: 'operator',
    body,
  });
  if (made.status !== 201) throw new Error(`no site: ${made.text}`);
  return made.body.adminKey;
}

/** Makes a key of the default site, or of the one whose admin's key is given. */
export async function makeKey(
  service: TestService,
  role: Role,
  secret = service.keys.admin,
): Promise<{ readonly id: string; readonly secret: string }> {
  const body = { name: `a ${role} more`, role };
  const made = await call<{ id: string; key: string }>(service, {
    method: 'POST',
    path: '/v1/keys',
    secret,
    body,
  });
  if (made.status !== 201) throw new Error(`no key: ${made.text}`);
  return { id: made.body.id, secret: made.body.key };
}
