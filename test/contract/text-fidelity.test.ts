import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  reject,
  sha256Of,
  submission,
  submit,
  type WireComment,
} from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const TEXTS: readonly [string, string][] = [
  ['white space at both ends', ' \n\t two words \r\n '],
  ['CRLF, a lone CR and the other line ends', 'a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh'],
  ['emoji of several code points', '👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['right-to-left with marks and controls', '\u202bשָׁלוֹם‏ ورحمة\u202c'],
  ['decomposed and composed letters', 'e\u0301 \u00e9 \u1112\u1161\u11ab \ud55c'],
  ['stacked combining marks', 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319'],
  ['zero-width characters and a byte order mark', '\ufeffa\u200bb\u200cc\u200dd\u2060e'],
  ['noncharacters and private use', '\ufffe\uffff\ue000\u{10ffff}\ufdd0'],
  ['the replacement character itself', 'a \ufffd b'],
  ['control characters', 'bell \u0007 escape \u001b[31m delete \u007f'],
  ['HTML', '<script>alert("x")</script> &amp; &#39;<b>'],
  ['SQL', "Robert'); DROP TABLE comments;-- $1 %s \\"],
  ['what JSON and URLs would escape', '"\\/\b \\u0041 %41 +'],
  ['fullwidth and mathematical letters', 'ｗｏｒｄｓ 𝔴𝔬𝔯𝔡𝔰'],
  ['what is flagged', 'I will kill you all tonight. 🐸'],
  ['5,000 astral code points', '𐐷'.repeat(5_000)],
  ['5,000 ASCII characters', 'word '.repeat(1_000)],
  ['one character', '.'],
];

const REFUSED: readonly [string, string, string][] = [
  ['nothing', '', 'text-empty'],
  ['only spaces', '   ', 'text-empty'],
  ['only white space of every kind', ' \t\r\n\u00a0\u2003\u3000\u2028', 'text-empty'],
  ['5,001 ASCII characters', 'x'.repeat(5_001), 'text-too-long'],
  ['5,001 astral code points', '𐐷'.repeat(5_001), 'text-too-long'],
  ['U+0000', 'a\0b', 'text-unstorable'],
  ['a lone high surrogate', 'a\ud83d', 'text-unstorable'],
  ['a lone low surrogate', '\udc38 b', 'text-unstorable'],
  ['surrogates in the wrong order', '\udc38\ud83d', 'text-unstorable'],
];

describe('a text', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const isWhole = ({ text, textSha256 }: Json, original: string) => {
    expect(text).toBe(original);
    expect(textSha256).toBe(sha256Of(original));
  };
  const only = async (path: string): Promise<Json> => {
    const { body } = await call<{ items: Json[] }>(service, { path, key: 'moderator' });
    expect(body.items).toHaveLength(1);
    return body.items[0] ?? {};
  };

  test.each(TEXTS)('with %s comes back from everywhere as it was', async (name, text) => {
    const created = await submit(service, { text, articleId: name, externalId: name, author: { id: name } });
    isWhole(created, text);
    const at = `/v1/comments/${created.id}`;
    isWhole((await call(service, { path: at, key: 'submitter' })).body, text);
    isWhole(await only(`/v1/comments?articleId=${encodeURIComponent(name)}`), text);

    for (const decide of [reject, approve, reject, approve]) {
      const { version } = (await call<WireComment>(service, { path: at, key: 'moderator' })).body;
      const decided = await decide(service, created.id, { headers: { 'if-match': `"${version}"` } });
      expect(decided.status).toBe(200);
      isWhole(decided.body, text);
      expect(decided.body.decision?.['textSha256']).toBe(sha256Of(text));
    }
    isWhole(await only(`/v1/articles/${encodeURIComponent(name)}/comments`), text);
    const decisions = (await historyOf(service, created.id)).slice(1) as { decision: Json }[];
    expect(decisions.map(({ decision }) => decision['textSha256'])).toEqual(Array(4).fill(sha256Of(text)));
  });

  test('is as whole in a batch', async () => {
    const items = TEXTS.map(([, text]) => submission({ text }));
    const { body } = await call<{ results: { comment: Json }[] }>(service, {
      method: 'POST',
      path: '/v1/comments/batch',
      key: 'submitter',
      body: { items },
    });
    expect(body.results).toHaveLength(TEXTS.length);
    body.results.forEach(({ comment }, index) => {
      isWhole(comment, TEXTS[index]?.[1] ?? '');
    });
  });

  test('is as whole however the client escapes it', async () => {
    const raw = '{"articleId":"esc","author":{"id":"u"},"text":"\\uD83D\\uDC38 \\u0065\\u0301\\/\\b"}';
    const { body } = await call(service, { method: 'POST', path: '/v1/comments', key: 'submitter', raw });
    isWhole(body, '🐸 e\u0301/\b');
  });

  test.each(REFUSED)('of %s is 422', async (_name, text, code) => {
    const requests = [
      { path: '/v1/comments', body: submission({ text }) },
      { path: '/v1/checks', body: { text } },
    ];
    for (const request of requests) {
      const answer = await call(service, { method: 'POST', key: 'submitter', ...request });
      expect([answer.status, answer.body['type']]).toEqual([422, `/problems/${code}`]);
      expect(answer.body['errors']).toMatchObject([{ pointer: '/text' }]);
    }
  });
});
