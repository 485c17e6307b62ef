import { type Answer, call, inParallel, listAll } from '../support/api-client.ts';
import { ServiceProcess } from '../support/service-process.ts';

export interface KillOptions {
  readonly dataDir: string;
  readonly kills: number;
  /** Called after each kill, with the milliseconds until the service served again. */
  readonly onRestart?: (kill: number, milliseconds: number) => void;
}

export interface KillReport {
  readonly attempts: number;
  /** Attempts without an answer, and how many of them had been carried out all the same. */
  readonly unanswered: number;
  readonly unansweredButDone: number;
  readonly comments: number;
  readonly decisions: number;
  /** One sentence each; empty where every promise was kept. */
  readonly faults: readonly string[];
}

/** A comment that was sent, to be found by its author, of whom there is no other. */
interface Planned {
  readonly authorId: string;
  readonly text: string;
}

/** A request with an Idempotency-Key of its own. */
interface Attempt {
  readonly path: string;
  readonly rawBody: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly comments: readonly Planned[];
  /** The comment that it decides on. */
  readonly decides?: string;
  answer?: Answer;
}

interface ListedComment {
  readonly id: string;
  readonly text: string;
  readonly author: { readonly id: string };
}

const CLIENTS = 8;
const KEY = 'the-operator-of-the-tests-holds-this-key';
const ARTICLE = 'under load';

/**
 * Loads a service with submissions, batches and decisions and kills it with SIGKILL, again and again: at every
 * third kill its PostgreSQL as well, and at every fifth the start that follows, once. In the end sends every
 * attempt once more and compares what is there with what was sent.
 */
export async function killUnderLoad({ dataDir, kills, onRestart }: KillOptions): Promise<KillReport> {
  const settings = { DATA_DIR: dataDir, ADMIN_KEY: KEY, RATE_LIMIT: '0' };
  const load = new Load(ServiceProcess.start(settings));
  const clients = Promise.all(Array.from({ length: CLIENTS }, (_, client) => load.run(client)));
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      // A few requests into its life or many: the number walks through 5 to 63.
      await Promise.race([load.answers(5 + ((kill * 23) % 59)), clients]);
      const milliseconds = await load.replace(async (service) => {
        const postgres = service.postgresPid;
        await service.kill();
        if (kill % 3 === 0) process.kill(postgres, 'SIGKILL');
        const began = performance.now();
        if (kill % 5 === 0) await killStart(settings);
        return { service: await ServiceProcess.start(settings), milliseconds: performance.now() - began };
      });
      onRestart?.(kill, milliseconds);
    }
    await Promise.race([load.answers(1), clients]);
  } finally {
    load.end();
  }
  await clients;
  const service = await load.service;
  try {
    return await examine(service.url, load.attempts);
  } finally {
    await service.kill();
  }
}

async function killStart(settings: Readonly<Record<string, string>>): Promise<void> {
  const service = ServiceProcess.spawn(settings);
  await service.untilLogged('embedded PostgreSQL started');
  await service.kill();
}

/** Clients that send without pause to whichever process serves, and remember what they sent. */
class Load {
  readonly attempts: Attempt[] = [];
  service: Promise<ServiceProcess>;
  #ended = false;
  #answered = 0;
  #waiting: { count: number; resolve: () => void } | undefined;

  constructor(service: Promise<ServiceProcess>) {
    this.service = service;
  }

  /** Waits for this many more answers. */
  answers(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { count: this.#answered + count, resolve };
    });
  }

  /** Puts another process in the place of the one that serves; clients wait for it meanwhile. */
  async replace(
    next: (service: ServiceProcess) => Promise<{ service: ServiceProcess; milliseconds: number }>,
  ): Promise<number> {
    const replaced = this.service.then(next);
    this.service = replaced.then(({ service }) => service);
    return (await replaced).milliseconds;
  }

  end(): void {
    this.#ended = true;
  }

  async run(client: number): Promise<void> {
    let decidable: string | undefined;
    for (let turn = 0; !this.#ended; turn += 1) {
      const attempt =
        decidable !== undefined && turn % 3 === 2
          ? decision(`${client}-${turn}`, decidable)
          : submission(`${client}-${turn}`, turn % 4 === 1 ? 20 : 1, turn % 2 === 0);
      this.attempts.push(attempt);
      await this.#send(attempt);
      // Every second client tries again at once what it has no answer to, as clients do; the others in the end.
      if (attempt.answer === undefined && client % 2 === 0) await this.#send(attempt);
      decidable = attempt.answer?.status === 201 ? (JSON.parse(attempt.answer.raw).id as string) : undefined;
    }
  }

  async #send(attempt: Attempt): Promise<void> {
    const { url } = await this.service;
    const answer = await call({ url, key: KEY }, 'POST', attempt.path, attempt).catch(() => undefined);
    if (answer === undefined) return;
    attempt.answer = answer;
    this.#answered += 1;
    if (this.#waiting !== undefined && this.#answered >= this.#waiting.count) this.#waiting.resolve();
  }
}

function submission(name: string, size: number, withExternalId: boolean): Attempt {
  const comments = Array.from({ length: size }, (_, at) => ({
    authorId: `${name}-${at}`,
    text: `Written by ${name}-${at}:\r\n\t👩🏽‍🚀 كما كُتب \u202e e\u0301 ${'…'.repeat(at * 10)} `,
  }));
  const bodies = comments.map(({ authorId, text }) => ({
    articleId: ARTICLE,
    author: { id: authorId },
    text,
    ...(withExternalId ? { externalId: `external ${authorId}` } : {}),
  }));
  return {
    path: size === 1 ? '/v1/comments' : '/v1/comments/batch',
    rawBody: JSON.stringify(size === 1 ? bodies[0] : { items: bodies }),
    headers: { 'idempotency-key': name },
    comments,
  };
}

/** By If-Match, so that doing it twice would be refused rather than be the same again. */
function decision(name: string, decides: string): Attempt {
  const headers = { 'idempotency-key': name, 'if-match': '"1"' };
  return { path: `/v1/comments/${decides}/approve`, rawBody: '{}', headers, comments: [], decides };
}

/** Sends every attempt once more, then compares all that is stored with all that was sent. */
async function examine(url: string, attempts: readonly Attempt[]): Promise<KillReport> {
  const faults: string[] = [];
  const target = { url, key: KEY };
  const ids = new Map<string, string>();
  let unansweredButDone = 0;
  await inParallel(attempts, CLIENTS, async (attempt) => {
    const { path, answer: first, headers } = attempt;
    const again = await call(target, 'POST', path, attempt);
    const name = `${path} ${headers['idempotency-key']}`;
    const isReplayed = again.headers.get('idempotent-replayed') === 'true';
    if (first === undefined && isReplayed) unansweredButDone += 1;
    if (first !== undefined && !isReplayed) faults.push(`${name} was answered and done again`);
    if (first !== undefined && again.raw !== first.raw) faults.push(`${name} has another answer now`);
    if (again.status !== 200 && again.status !== 201) faults.push(`${name}: ${again.status} ${again.raw}`);
    else for (const [authorId, id] of createdBy(attempt, again)) ids.set(authorId, id);
  });

  const planned = attempts.flatMap(({ comments }) => comments);
  const query = new URLSearchParams({ articleId: ARTICLE, limit: '200' });
  const stored = await listAll<ListedComment>(target, `/v1/comments?${query}`);
  if (stored.length !== planned.length) faults.push(`${stored.length} comments, ${planned.length} were sent`);
  const byAuthor = new Map<string, ListedComment[]>();
  for (const comment of stored)
    byAuthor.set(comment.author.id, [...(byAuthor.get(comment.author.id) ?? []), comment]);
  for (const { authorId, text } of planned) {
    const found = byAuthor.get(authorId) ?? [];
    if (found.length !== 1) faults.push(`${found.length} comments of ${authorId}`);
    if (found[0]?.text !== text) faults.push(`the text of ${authorId} is another`);
    if (found[0]?.id !== ids.get(authorId)) faults.push(`the id of ${authorId} is another`);
  }

  const decided = attempts.flatMap(({ decides }) => (decides === undefined ? [] : [decides]));
  await inParallel(stored, CLIENTS, async ({ id }) => {
    const history = await listAll<{ type: string }>(target, `/v1/comments/${id}/history?limit=200`);
    const types = history.map(({ type }) => type).join(' ');
    const expected = decided.includes(id) ? 'comment.created comment.approved' : 'comment.created';
    if (types !== expected) faults.push(`the history of ${id} is "${types}", not "${expected}"`);
  });
  const unanswered = attempts.filter(({ answer }) => answer === undefined).length;
  return {
    attempts: attempts.length,
    unanswered,
    unansweredButDone,
    comments: stored.length,
    decisions: decided.length,
    faults,
  };
}

/** The author and id of each comment that an answer shows as created. */
function createdBy({ decides, comments }: Attempt, { raw }: Answer): [string, string][] {
  if (decides !== undefined) return [];
  const body = JSON.parse(raw) as ListedComment & { results?: { comment?: ListedComment }[] };
  const shown = comments.length === 1 ? [body] : (body.results ?? []).map(({ comment }) => comment);
  return shown.flatMap((comment) => (comment === undefined ? [] : [[comment.author.id, comment.id]]));
}
