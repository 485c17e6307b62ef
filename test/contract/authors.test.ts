import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  makeSite,
  reject,
  rejection,
  submit,
  type WireComment,
} from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { EventClient } from '../support/event-client.ts';
import { startService, type TestService } from '../support/service.ts';

const START = Date.parse('2026-03-01T10:00:00.000Z');

describe('authors', () => {
  let service: TestService;
  let clock = START;
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock++) });
  });
  afterAll(() => service.close());

  const by = (id: string, changes: Json = {}) => submit(service, { author: { id }, ...changes });
  const at = (id: string) => `/v1/authors/${encodeURIComponent(id)}`;
  const author = (id: string, more: Partial<Call> = {}) =>
    call(service, { path: at(id), key: 'moderator', ...more });
  const stand = (id: string, body: Json, more: Partial<Call> = {}) =>
    call(service, { method: 'PUT', path: `${at(id)}/standing`, key: 'moderator', body, ...more });
  const note = (path: string, text: unknown, more: Partial<Call> = {}) =>
    call(service, { method: 'POST', path: `${path}/notes`, key: 'moderator', body: { text }, ...more });
  const notes = async (path: string) =>
    (await call<{ items: Json[] }>(service, { path: `${path}/notes`, key: 'moderator' })).body.items;

  test('have a name, times and counts', async () => {
    const first = await by('u/1 ä', { author: { id: 'u/1 ä', name: 'Ada' } });
    const second = await by('u/1 ä', { author: { id: 'u/1 ä', name: 'Ada L.' } });
    const third = await by('u/1 ä');
    await approve(service, first.id);
    await reject(service, second.id);
    const { status, body } = await author('u/1 ä');
    expect(status).toBe(200);
    expect(body).toEqual({
      id: 'u/1 ä',
      name: null,
      standing: { standing: 'normal', reason: null, expiresAt: null, by: null, at: null },
      comments: {
        pending: { count: 1, capped: false },
        approved: { count: 1, capped: false },
        rejected: { count: 1, capped: false },
      },
      firstCommentAt: first.createdAt,
      lastCommentAt: third.createdAt,
    });
  });

  test('are unknown where the site knows nothing of them, or only another site does', async () => {
    expect((await author('nobody')).status).toBe(404);
    await by('u-elsewhere');
    const secret = await makeSite(service, 'authors-elsewhere');
    expect((await call(service, { path: at('u-elsewhere'), secret })).status).toBe(404);
    expect((await call(service, { method: 'DELETE', path: at('u-elsewhere'), secret })).status).toBe(404);
    expect((await call(service, { path: `${at('u-elsewhere')}/export`, secret })).status).toBe(404);
  });

  test('have a standing, with a reason and an end, be it before they write', async () => {
    const expiresAt = new Date(clock + 60_000).toISOString();
    const body = { standing: 'banned', reason: 'Spam.', expiresAt };
    const { status, body: banned } = await stand('u-2', body, { headers: { 'x-moderator-id': 'Noor' } });
    expect(status).toBe(200);
    expect(banned['standing']).toMatchObject({ ...body, by: { type: 'moderator', id: 'Noor' } });
    expect((await stand('u-2', body)).body['standing']).toEqual(banned['standing']);
    expect((await author('u-2')).body['standing']).toEqual(banned['standing']);
    clock += 61_000;
    expect((await author('u-2')).body['standing']).toMatchObject({ standing: 'normal', at: null });
    expect((await stand('u-2', { standing: 'trusted' })).body['standing']).toMatchObject({
      standing: 'trusted',
      reason: null,
      expiresAt: null,
    });
  });

  test.each([
    ['nothing', {}, '/standing'],
    ['an unknown standing', { standing: 'loved' }, '/standing'],
    ['an end in the past', { standing: 'banned', expiresAt: '2026-02-01T00:00:00Z' }, '/expiresAt'],
    ['an end that is no time', { standing: 'banned', expiresAt: 'soon' }, '/expiresAt'],
    ['an unknown field', { standing: 'banned', until: 'x' }, '/until'],
  ])('a standing with %s is 400 and says where', async (_what, body, pointer) => {
    const answer = await stand('u-3', body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
    expect((await author('u-3')).status).toBe(404);
  });

  test('and comments have notes, which no submitter sees', async () => {
    const comment = await by('u-4');
    for (const path of [at('u-4'), `/v1/comments/${comment.id}`]) {
      const { status, body } = await note(path, 'Careful.', { headers: { 'x-moderator-id': 'Noor' } });
      expect([status, body['text']]).toEqual([201, 'Careful.']);
      await note(path, 'Seen.');
      expect((await notes(path)).map(({ text }) => text)).toEqual(['Careful.', 'Seen.']);
      expect((await call(service, { path: `${path}/notes`, key: 'submitter' })).status).toBe(403);
      expect((await note(path, '')).status).toBe(400);
      expect((await note(path, 'a'.repeat(2_001))).status).toBe(400);
      const headers = { 'idempotency-key': `note ${path}` };
      const once = await note(path, 'Once.', { headers });
      expect((await note(path, 'Once.', { headers })).body).toEqual(once.body);
      expect(await notes(path)).toHaveLength(3);
    }
    expect((await note(at('nobody'), 'x')).status).toBe(404);
    expect((await note('/v1/comments/no-uuid', 'x')).status).toBe(404);
    expect((await call(service, { path: `${at('nobody')}/notes`, key: 'moderator' })).status).toBe(404);
  });

  test('are exported with all that is stored of them, and of nobody else', async () => {
    const mine = await by('u-5', {
      text: 'The words of u-5, kept byte for byte: 🙂',
    });
    const other = await by('u-6', { text: 'The words of u-6.' });
    await reject(service, mine.id, rejection(['threat'], 'a note'));
    await call(service, {
      method: 'POST',
      path: `/v1/comments/${mine.id}/appeals`,
      key: 'submitter',
      body: { text: 'no' },
    });
    const body = { reporterId: 'u-5', reason: 'threat', text: 'seen by u-5' };
    await call(service, { method: 'POST', path: `/v1/comments/${other.id}/reports`, key: 'submitter', body });
    await note(at('u-5'), 'about u-5');
    await stand('u-5', { standing: 'always_hold', reason: 'because' });
    const exported = await call(service, { path: `${at('u-5')}/export`, key: 'admin' });
    expect(exported.status).toBe(200);
    expect(exported.text).not.toContain('The words of u-6');
    expect(exported.body).toMatchObject({
      author: { id: 'u-5' },
      standings: [{ standing: 'always_hold', reason: 'because' }],
      notes: [{ text: 'about u-5' }],
      reportsMade: [{ text: 'seen by u-5' }],
      comments: [
        { comment: { id: mine.id, text: mine.text }, appeals: [{ text: 'no' }], reports: [], notes: [] },
      ],
    });
    const [{ history } = { history: [] }] = exported.body['comments'] as { history: Json[] }[];
    expect(history).toEqual(await historyOf(service, mine.id));
  });

  test('are exported whole, where there is more than a page of something', async () => {
    const { id } = await by('u-many');
    const texts = Array.from({ length: 230 }, (_, n) => `note ${n}`);
    await Promise.all(texts.map((text) => note(at('u-many'), text)));
    const reports = texts.map((text, n) => ({ reporterId: `r-${n}`, reason: 'threat', text }));
    const path = `/v1/comments/${id}/reports`;
    await Promise.all(reports.map((body) => call(service, { method: 'POST', path, key: 'submitter', body })));
    const exported = await call<{ notes: Json[]; comments: { reports: Json[] }[] }>(service, {
      path: `${at('u-many')}/export`,
      key: 'admin',
    });
    const textsOf = (items: readonly Json[] = []) => items.map(({ text }) => String(text)).sort();
    expect(textsOf(exported.body.notes)).toEqual([...texts].sort());
    expect(textsOf(exported.body.comments[0]?.reports)).toEqual([...texts].sort());
  });

  test('erased, leave tombstones that wait for nobody, and nothing else', async () => {
    const pending = await by('u-7', { author: { id: 'u-7', name: 'Uma' }, text: 'Words of Uma that wait.' });
    const approved = await by('u-7', { text: 'Words of Uma that were approved.' });
    await approve(service, approved.id, { body: { note: 'about Uma' } });
    await note(at('u-7'), 'about Uma');
    await note(`/v1/comments/${approved.id}`, 'about Uma');
    await stand('u-7', { standing: 'trusted', reason: 'about Uma' });
    const report = { reporterId: 'u-8', reason: 'threat', text: 'about Uma' };
    const path = `/v1/comments/${approved.id}/reports`;
    await call(service, { method: 'POST', path, key: 'submitter', body: report });
    const streams = await Promise.all(
      [service.keys.submitter, service.keys.moderator].map((secret) => EventClient.open(service, { secret })),
    );
    const erasedOn = ({ events }: EventClient) =>
      events.filter(({ type }) => type === 'comment.erased').map(({ data }) => data.commentId);
    const erase = () => call(service, { method: 'DELETE', path: at('u-7'), key: 'admin' });
    expect((await erase()).status).toBe(204);
    for (const stream of streams) {
      await stream.until(() => erasedOn(stream).length === 2);
      expect(erasedOn(stream).sort()).toEqual([pending.id, approved.id].sort());
      stream.close();
    }
    for (const { id } of [pending, approved]) {
      expect((await historyOf(service, id)).at(-1)).toMatchObject({
        type: 'comment.erased',
        by: { name: 'the admin' },
      });
    }
    const read = async (id: string) =>
      (await call<WireComment>(service, { path: `/v1/comments/${id}`, key: 'moderator' })).body;
    expect(await read(pending.id)).toMatchObject({
      text: null,
      textSha256: pending.textSha256,
      status: 'rejected',
      awaiting: null,
      author: { id: 'u-7', name: null },
    });
    expect(await read(approved.id)).toMatchObject({ text: null, status: 'approved', awaiting: null });
    const exported = await call(service, { path: `${at('u-7')}/export`, key: 'admin' });
    expect(exported.text).not.toMatch(/Uma/);
    const again = await call(service, {
      method: 'POST',
      path,
      key: 'submitter',
      body: { ...report, reporterId: 'u-9' },
    });
    expect([again.status, again.body['type']]).toEqual([409, '/problems/comment-erased']);
    for (const answer of [
      await approve(service, pending.id, { headers: { 'if-match': '"2"' } }),
      await note(`/v1/comments/${pending.id}`, 'about Uma'),
    ]) {
      expect([answer.status, answer.body['type']]).toEqual([409, '/problems/comment-erased']);
    }
    expect((await erase()).status).toBe(204);
    expect((await call(service, { method: 'DELETE', path: at('nobody'), key: 'admin' })).status).toBe(404);
  });
});
