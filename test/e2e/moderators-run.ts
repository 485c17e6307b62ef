import { types } from 'node:util';
import { call, expectJson, inParallel } from '../support/api-client.ts';
import type { ServiceProcess } from '../support/service-process.ts';

export interface ModeratorsOptions {
  /** Two instances on one database; the second is killed in the middle. */
  readonly services: readonly [ServiceProcess, ServiceProcess];
  readonly adminKey: string;
  readonly comments: number;
  readonly moderators: number;
}

export interface ModeratorsReport {
  readonly comments: number;
  /** By the moderator's number. */
  readonly decided: readonly number[];
  /** Requests that had no answer, because the instance died. */
  readonly unanswered: number;
  /** Decisions that another claim or an earlier, unanswered request had made already. */
  readonly refused: number;
  /** One sentence each; empty where every promise was kept. */
  readonly faults: readonly string[];
}

interface Comment {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}
interface Target {
  readonly url: string;
  readonly key: string;
}

const BATCH = 500;
const CLAIMED_AT_ONCE = 20;
/** As short as a lease may be: what the killed instance's moderators had is free again soon. */
const LEASE_SECONDS = 10;
const PAUSE_MS = 200;

/**
 * Moderators with keys of their own clear a queue through claims and bulk decisions over HTTP. Half of them begin
 * at an instance that is killed when half of the queue is cleared, and go on at the other one.
 */
export async function clearQueue(options: ModeratorsOptions): Promise<ModeratorsReport> {
  const { services, adminKey, comments, moderators } = options;
  const [first, second] = services;
  const admin: Target = { url: first.url, key: adminKey };
  const ids = await submitAll(admin, comments);
  const keys = await inParallel(Array.from({ length: moderators }), 1, (_, n) => makeKey(admin, n));
  const run = new Run(comments);
  const kill = run.untilDecided(comments / 2).then(() => second.kill());
  const working = inParallel(keys, moderators, (key, n) =>
    run.moderate(n, key, n % 2 === 0 ? [first] : [second, first]),
  );
  await Promise.all([working, kill]);
  return { ...run.report(), comments, faults: await examine(admin, ids) };
}

async function submitAll(admin: Target, comments: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < comments; from += BATCH) {
    const items = Array.from({ length: Math.min(BATCH, comments - from) }, (_, i) => ({
      articleId: `a-${(from + i) % 7}`,
      author: { id: `u-${(from + i) % 97}` },
      text: `${(from + i) % 5 === 0 ? 'You are an idiot. ' : ''}Comment ${from + i} of the day.`,
      language: 'en',
    }));
    const path = '/v1/comments/batch';
    const { results } = await expectJson<{ results: { comment: Comment }[] }>(admin, 'POST', path, {
      body: { items },
    });
    ids.push(...results.map(({ comment }) => comment.id));
  }
  return ids;
}

/** What fetch throws where a connection ends. */
const isNoAnswer = (error: unknown): boolean => types.isNativeError(error) && error.name === 'TypeError';

async function makeKey(admin: Target, n: number): Promise<string> {
  const body = { name: `moderator ${n}`, role: 'moderator' };
  const { key } = await expectJson<{ key: string }>(admin, 'POST', '/v1/keys', { body, status: 201 });
  return key;
}

class Run {
  readonly #comments: number;
  readonly #decided = new Map<number, number>();
  #total = 0;
  #unanswered = 0;
  #refused = 0;
  readonly #waiting: { count: number; resolve: () => void }[] = [];

  constructor(comments: number) {
    this.#comments = comments;
  }

  untilDecided(count: number): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ count, resolve }));
  }

  /** Claims and decides until all is decided; goes on at the next service where one does not answer. */
  async moderate(n: number, key: string, services: readonly ServiceProcess[]): Promise<void> {
    const places = services.map(({ url }) => url);
    let claims: readonly Comment[] = [];
    while (this.#total < this.#comments) {
      const target: Target = { url: places[0] ?? '', key };
      try {
        if (claims.length === 0) claims = await this.#claim(target);
        // The last comments are another's until a lease ends.
        if (claims.length === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        else await this.#decide(n, target, claims);
        claims = [];
      } catch (error) {
        if (!isNoAnswer(error) || places.length < 2) throw error;
        this.#unanswered += 1;
        // What was on its way may have been done: sent again elsewhere with the same key, it is not done twice.
        places.shift();
      }
    }
  }

  async #claim(target: Target): Promise<readonly Comment[]> {
    const body = { limit: CLAIMED_AT_ONCE, leaseSeconds: LEASE_SECONDS };
    const { items } = await expectJson<{ items: Comment[] }>(target, 'POST', '/v1/queue/claims', { body });
    return items;
  }

  async #decide(n: number, target: Target, claims: readonly Comment[]): Promise<void> {
    const decisions = claims.map(({ id, version }, i) =>
      (n + i) % 3 === 0
        ? { commentId: id, outcome: 'rejected', reasons: ['off_topic'], version }
        : { commentId: id, outcome: 'approved', version },
    );
    const headers = {
      'idempotency-key': `${n} ${claims.map(({ id }) => id.slice(-6)).join('')}`.slice(0, 255),
    };
    const answer = await call(target, 'POST', '/v1/decisions', { body: { decisions }, headers });
    if (answer.status !== 200) throw new Error(`decisions: ${answer.status} ${answer.raw.slice(0, 300)}`);
    const { results } = JSON.parse(answer.raw) as { results: { status: number }[] };
    const made = results.filter(({ status }) => status === 200).length;
    this.#refused += results.length - made;
    this.#decided.set(n, (this.#decided.get(n) ?? 0) + made);
    this.#total += made;
    for (const { count, resolve } of this.#waiting) if (this.#total >= count) resolve();
  }

  report(): Omit<ModeratorsReport, 'comments' | 'faults'> {
    const decided = [...this.#decided].sort(([a], [b]) => a - b).map(([, count]) => count);
    return { decided, unanswered: this.#unanswered, refused: this.#refused };
  }
}

/** Looks at every comment: decided exactly once, and in nobody's hands. */
async function examine(admin: Target, ids: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  await inParallel(ids, 8, async (id) => {
    const comment = await expectJson<Comment>(admin, 'GET', `/v1/comments/${id}`);
    const path = `/v1/comments/${id}/history`;
    const { items } = await expectJson<{ items: { type: string }[] }>(admin, 'GET', path);
    const decisions = items.filter(({ type }) => type !== 'comment.created').length;
    if (comment.status === 'pending') faults.push(`${id} is still pending`);
    if (comment.version !== 2) faults.push(`${id} has version ${comment.version}`);
    if (decisions !== 1 || items.length !== 2) faults.push(`${id} has ${decisions} decisions`);
  });
  const claims = await expectJson<{ items: unknown[] }>(admin, 'GET', '/v1/queue/claims');
  if (claims.items.length > 0) faults.push(`${claims.items.length} claims are left behind`);
  const counts = await expectJson<{ waiting: { count: number } }>(admin, 'GET', '/v1/queue/counts');
  if (counts.waiting.count > 0) faults.push(`${counts.waiting.count} comments still wait`);
  return faults;
}
