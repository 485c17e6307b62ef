import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { approve, historyOf, reject, rejection, submit, type WireComment } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

describe('a decision says', () => {
  let service: TestService;
  let comment: WireComment;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    comment = await submit(service);
  });
  afterAll(() => service.close());

  test.each([
    ['missing', {}],
    ['null', { reasons: null }],
    ['none', { reasons: [] }],
    ['no list', { reasons: 'threat' }],
    ['numbers', { reasons: [1] }],
    ['null in a list', { reasons: [null] }],
    ['named twice', { reasons: ['threat', 'threat'] }],
    ['with U+0000', { reasons: ['threat\0'] }],
  ])('reasons that are %s are 400', async (_name, body) => {
    const answer = await reject(service, comment.id, { body });
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/validation-failed']);
  });

  test.each([
    '',
    'x'.repeat(256),
    'abuse',
    'promotion',
    'rudeness',
    'Threat',
    'threat ',
    'abuse.',
    'constructor',
  ])('%j is no reason: 422, which names the place', async (reason) => {
    const answer = await reject(service, comment.id, rejection(['threat', reason]));
    expect([answer.status, answer.body['type']]).toEqual([422, '/problems/unknown-guideline']);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/reasons/1' }]);
  });

  test('"other" needs a note that says something', async () => {
    for (const note of [undefined, null, '', '   ', '\u2003\n']) {
      const answer = await reject(service, comment.id, rejection(['other'], note));
      expect([answer.status, answer.body['type']]).toEqual([422, '/problems/note-required']);
    }
    expect((await reject(service, comment.id, rejection(['other'], 'an advert for a party'))).status).toBe(
      200,
    );
  });

  test.each([
    ['too long', 'n'.repeat(2_001)],
    ['no string', 5],
    ['unstorable', 'a\0'],
    ['a lone surrogate', '\ud800'],
  ])('a note that is %s is 400', async (_name, note) => {
    for (const decide of [approve, reject]) {
      const answer = await decide(service, comment.id, { body: { reasons: ['threat'], note } });
      expect(answer.status).toBe(400);
    }
  });

  test('an approval takes no reasons', async () => {
    expect((await approve(service, comment.id, { body: { reasons: ['threat'] } })).status).toBe(400);
  });

  test('whom X-Moderator-Id names has decided', async () => {
    const name = 'Zoë 🐸';
    const bytes = Buffer.from(name, 'utf8').toString('latin1');
    const { body } = await approve(service, comment.id, { headers: { 'x-moderator-id': bytes } });
    expect(body.decision?.['by']).toEqual({ type: 'moderator', id: name, name: null });
    expect((await historyOf(service, comment.id))[1]?.['by']).toEqual({
      type: 'moderator',
      id: name,
      name: null,
    });
    const longest = Buffer.from('🐸'.repeat(128), 'utf8').toString('latin1');
    expect((await approve(service, comment.id, { headers: { 'x-moderator-id': longest } })).status).toBe(200);
  });

  test.each([
    ['empty', ''],
    ['longer than 128 characters', 'm'.repeat(129)],
    ['longer than 128 characters of four bytes', Buffer.from('🐸'.repeat(129), 'utf8').toString('latin1')],
    ['not UTF-8', 'Zo\xeb'],
  ])('X-Moderator-Id that is %s is 400', async (_name, value) => {
    const answer = await approve(service, comment.id, { headers: { 'x-moderator-id': value } });
    expect(answer.status).toBe(400);
  });

  test('without it, a decision is the key’s own', async () => {
    const keys = await call<{ items: { id: string; name: string }[] }>(service, {
      path: '/v1/keys',
      key: 'admin',
    });
    const own = keys.body.items.find(({ name }) => name === 'the moderator');
    const { body } = await approve(service, comment.id);
    expect(body.decision?.['by']).toEqual({ type: 'moderator', id: own?.id, name: 'the moderator' });
  });
});
