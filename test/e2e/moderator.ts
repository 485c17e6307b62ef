import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, call } from '../support/api-client.ts';

/** One of them forgets what was handed out first. */
const ABSENT = 9;
const CLAIMED_AT_ONCE = 20;
/** The shortest there is: what a moderator leaves behind is the others' so much later. */
const LEASE_SECONDS = 10;

export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly awaiting: string | null;
  readonly version: number;
  readonly decision: { readonly outcome: string; readonly by: { readonly id: string } } | null;
}

/** What everybody would decide on a text; the same on each attempt. */
export function verdictOn(text: string): { outcome: 'approved' | 'rejected'; reasons?: string[] } {
  const [first = 0] = createHash('sha256').update(text).digest();
  return first % 3 === 0 ? { outcome: 'rejected', reasons: ['personal_attack'] } : { outcome: 'approved' };
}

/** One who claims and decides until nothing waits. */
export class Moderator {
  readonly id: string;
  /** By comment, the decisions that were answered with 200. */
  readonly decisions = new Map<string, string>();
  readonly refused: string[] = [];
  handedOut = 0;
  unanswered = 0;
  readonly #number: number;
  readonly #key: string;
  #urls: readonly string[];
  #sent = 0;

  constructor(number: number, made: { readonly id: string; readonly key: string }, urls: readonly string[]) {
    this.#number = number;
    this.id = made.id;
    this.#key = made.key;
    this.#urls = urls;
  }

  async work(onDecided: (count: number) => void): Promise<void> {
    for (;;) {
      const body = { limit: CLAIMED_AT_ONCE, leaseSeconds: LEASE_SECONDS };
      const claimed = await this.#post('/v1/queue/claims', body);
      if (claimed === null) continue;
      const { items } = bodyOf<{ items: Comment[] }>(claimed, 200);
      this.handedOut += items.length;
      const before = this.decisions.size;
      if (this.#number === ABSENT && this.handedOut === items.length && items.length > 0) continue;
      if (items.length > 0) {
        await (this.#number % 4 < 2 ? this.#decideInBulk(items) : this.#decideOneByOne(items));
        onDecided(this.decisions.size - before);
      } else if (!(await this.#waits())) return;
      // What others have claimed is decided, or comes back when their leases end.
      else await delay(100);
    }
  }

  async #decideOneByOne(items: readonly Comment[]): Promise<void> {
    for (const { id, text } of items) {
      const { outcome, reasons } = verdictOn(text);
      const path = `/v1/comments/${id}/${outcome === 'approved' ? 'approve' : 'reject'}`;
      const answer = await this.#post(path, outcome === 'approved' ? {} : { reasons });
      if (answer !== null) this.#note(id, outcome, answer.status, answer.raw);
    }
  }

  async #decideInBulk(items: readonly Comment[]): Promise<void> {
    const decisions = items.map(({ id, text, version }) => ({ commentId: id, version, ...verdictOn(text) }));
    const answer = await this.#post('/v1/decisions', { decisions });
    if (answer === null) return;
    const { results } = bodyOf<{ results: { status: number; problem?: object }[] }>(answer, 200);
    for (const [at, { status, problem }] of results.entries()) {
      const decision = decisions[at];
      if (decision !== undefined)
        this.#note(decision.commentId, decision.outcome, status, JSON.stringify(problem));
    }
  }

  #note(id: string, outcome: string, status: number, raw: string): void {
    if (status === 200) this.decisions.set(id, outcome);
    else this.refused.push((JSON.parse(raw) as { type: string }).type);
  }

  /** True while anything waits, whoever has it. */
  async #waits(): Promise<boolean> {
    const [url = ''] = this.#urls;
    const answer = await call({ url, key: this.#key }, 'GET', '/v1/queue/counts').catch(() => null);
    if (answer === null) {
      this.#turn();
      return true;
    }
    return bodyOf<{ waiting: { count: number } }>(answer, 200).waiting.count > 0;
  }

  /** Null where the answer was lost and the moderator is of those who do not ask again. */
  async #post(path: string, body: unknown): Promise<Answer | null> {
    this.#sent += 1;
    const headers = { 'idempotency-key': `${this.#number}-${this.#sent}` };
    for (;;) {
      const [url = ''] = this.#urls;
      const answer = await call({ url, key: this.#key }, 'POST', path, { body, headers }).catch(() => null);
      if (answer !== null && answer.status !== 503 && !isInProgress(answer)) return answer;
      if (answer === null) {
        this.unanswered += 1;
        this.#turn();
        if (this.#number % 3 === 0) return null;
      } else await delay(20);
    }
  }

  /** To the other instance. */
  #turn(): void {
    this.#urls = this.#urls.toReversed();
  }
}

/** The connection of a killed instance may still be open at the database, with its transaction. */
const isInProgress = ({ status, raw }: Answer): boolean =>
  status === 409 && raw.includes('/problems/idempotency-in-progress');

function bodyOf<Body>({ status, raw }: Answer, expected: number): Body {
  if (status !== expected) throw new Error(`${status} where ${expected} was due: ${raw.slice(0, 500)}`);
  return JSON.parse(raw) as Body;
}
