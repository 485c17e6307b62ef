import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RULE_CODES } from '../../src/domain/guideline.ts';
import { CORPORA } from '../guidelines/corpus/corpora.ts';
import { parseCorpus } from '../guidelines/corpus/corpus.ts';
import { makeSite, type WireComment } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const CODES_OF_ABUSE = ['sexism', 'racism', 'homophobia', 'transphobia', 'xenophobia', 'religion', 'ableism'];
const off = (...codes: string[]) => codes.map((code) => ({ code, enabled: false }));
const entry = (guideline: string, severity: string, action: string) => ({ guideline, severity, action });

const DRAFTS: readonly Json[] = [
  {},
  {
    clean: 'publish',
    flagged: [entry('threat', 'high', 'reject'), entry('profanity', 'low', 'publish')],
    firstTimeAuthors: 'hold',
  },
  {
    clean: 'publish',
    guidelines: off('threat', 'promotion.commercial', 'promotion.personal', 'personal_attack'),
    languages: ['en', 'ar'],
    flagged: [entry('abuse', 'medium', 'reject'), entry('abuse.racism', 'high', 'hold')],
  },
  {
    links: { action: 'reject', allowedDomains: ['example.org'], blockedDomains: ['spam.example.com'] },
    repeats: 'reject',
    standings: { trusted: 'publish', banned: 'hold' },
  },
  {
    clean: 'publish',
    flagged: [entry('promotion', 'low', 'reject'), entry('personal_attack', 'low', 'hold')],
    guidelines: off('profanity', 'abuse.other', ...CODES_OF_ABUSE.map((kind) => `abuse.${kind}`)),
    links: { allowedDomains: ['example.org'] },
    repeats: 'hold',
  },
  // What no pack speaks is open no more, where nothing is asked of it.
  { clean: 'publish', guidelines: off(...RULE_CODES.filter((code) => code !== 'profanity')) },
  { clean: 'publish', guidelines: off(...RULE_CODES) },
];

const CALM = [
  'A calm word about the bus lane, and about nothing else.',
  'Je ne sais pas pourquoi les gens sont comme ça ici, mais bon.',
  'The study is at https://www.example.net/study for all to read.',
  'The report is at https://www.example.org/report for all to read.',
  'https://example.org/a',
  'Look at http://a.spam.example.com/x for this and that, all of you.',
  'Follow me at https://ko-fi.com/somebody and https://t.me/somebody today.',
];
/** Of every corpus a few lines, and texts with links; some twice. As many as a simulation names changes. */
const TEXTS: readonly Json[] = (() => {
  const lines = CORPORA.flatMap(({ language, source }) => {
    const parsed = parseCorpus(source);
    return [parsed[0], parsed[Math.floor(parsed.length / 2)]].flatMap((line) =>
      line === undefined ? [] : [{ text: line.text, language }],
    );
  });
  const calm = CALM.map((text) => ({ text }));
  return [...calm, ...lines.slice(0, 100 - 2 * calm.length), ...calm].slice(0, 100);
})();
const STANDINGS = ['trusted', 'always_hold', 'banned'];
const ACTIONS: Readonly<Record<string, string>> = {
  approved: 'publish',
  rejected: 'reject',
  pending: 'hold',
};

describe('a simulation', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  /** A site with the same authors and the same comments, handled by a policy of its own. */
  async function siteUnder(draft: Json, id: string) {
    const secret = await makeSite(service, id);
    const send = async <Body = Json>(method: string, path: string, body: Json) => {
      const answer = await call<Body>(service, { method, path, secret, body });
      if (answer.status >= 300) throw new Error(answer.text);
      return answer.body;
    };
    const submitAll = async (items: readonly Json[]) =>
      (await send<{ results: { comment: WireComment }[] }>('POST', '/v1/comments/batch', { items })).results;
    for (const [n, standing] of STANDINGS.entries())
      await send('PUT', `/v1/authors/u-${n}/standing`, { standing });
    // Every other author has had a comment approved.
    const known = [0, 2, 4, 6, 8].map((n) => ({
      articleId: 'earlier',
      author: { id: `u-${n}` },
      text: `Word ${n} of somebody whom we know.`,
    }));
    for (const { comment } of await submitAll(known)) {
      await send('POST', `/v1/comments/${comment.id}/approve`, {}).catch((error: Error) => {
        if (!error.message.includes('already-decided')) throw error;
      });
    }
    await send('PUT', '/v1/policy', draft);
    const items = TEXTS.map((one, n) => ({ ...one, articleId: 'a', author: { id: `u-${n % 10}` } }));
    const comments = (await submitAll(items)).map(({ comment }) => comment);
    const done = comments.map(({ status }) => ACTIONS[String(status)] ?? '');
    const simulate = async (policy: Json) => {
      const body = { policy, articleId: 'a' };
      const { changes } = await send<{ changes: Json[] }>('POST', '/v1/policy/simulate', body);
      const to = new Map(changes.map((change) => [change['commentId'], String(change['to'])]));
      return comments.map((comment, n) => to.get(comment.id) ?? done[n] ?? '');
    };
    return { done, simulate };
  }

  test('of any policy says of each comment what that policy really does, whatever had handled it', async () => {
    const sites = [];
    for (const [n, draft] of DRAFTS.entries()) sites.push(await siteUnder(draft, `under-${n}`));
    expect(new Set(sites.flatMap(({ done }) => done)).size).toBe(3);
    for (const [n, { simulate }] of sites.entries()) {
      for (const [m, draft] of DRAFTS.entries()) {
        expect([`${n} to ${m}`, await simulate(draft)]).toEqual([`${n} to ${m}`, sites[m]?.done]);
      }
    }
  });
});
