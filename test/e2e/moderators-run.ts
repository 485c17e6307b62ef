import { expectJson, inParallel, listAll } from '../support/api-client.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { type Comment, Moderator, verdictOn } from './moderator.ts';

export interface ModeratorsOptions {
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  readonly comments: number;
}

export interface ModeratorsReport {
  readonly comments: number;
  readonly milliseconds: number;
  /** Comments that were handed out, those of claims that ended undecided more than once. */
  readonly handedOut: number;
  /** Decisions that were answered with 200, and those that were refused, by the code of the refusal. */
  readonly decided: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Requests without an answer, because the instance was killed. */
  readonly unanswered: number;
  /** How many comments each moderator decided. */
  readonly shares: readonly number[];
  /** One sentence each; empty where every promise was kept. */
  readonly faults: readonly string[];
}

interface Target {
  readonly url: string;
  readonly key: string;
}

const MODERATORS = 10;
const KEY = 'the-operator-of-the-tests-holds-this-key';
/** No limit stands in the way, and two pools fit into the connections of one server. */
const SETTINGS = { ADMIN_KEY: KEY, RATE_LIMIT: '0', DB_POOL_SIZE: '10', LOG_LEVEL: 'warn' };

/**
 * Ten moderators, each with a key, clear a queue through two instances on one database, of which one is killed
 * when half is done. Some moderators decide in bulk, the others one by one. Of those whose answer was lost with
 * the instance, some ask again with the same Idempotency-Key, as clients do; the others forget what they had, and
 * it must come back.
 */
export async function clearQueue(options: ModeratorsOptions): Promise<ModeratorsReport> {
  const settings = {
    ...SETTINGS,
    DATABASE_URL: options.databaseUrl,
    DATABASE_OWNER_URL: options.databaseOwnerUrl,
  };
  const services = [await ServiceProcess.start(settings), await ServiceProcess.start(settings)];
  const [staying, dying] = services as [ServiceProcess, ServiceProcess];
  try {
    const operator = { url: staying.url, key: KEY };
    const texts = await submitAll(operator, options.comments);
    const moderators = await makeModerators(operator, dying.url);
    const began = performance.now();
    let decided = 0;
    const onDecided = (count: number): void => {
      const before = decided;
      decided += count;
      if (before < options.comments / 2 && decided >= options.comments / 2) void dying.kill();
    };
    await Promise.all(moderators.map((moderator) => moderator.work(onDecided)));
    const milliseconds = performance.now() - began;
    const faults = await examine(operator, texts, moderators);
    if ((await dying.exit).signal !== 'SIGKILL') faults.push('the second instance was not killed');
    return { ...summaryOf(moderators), comments: options.comments, milliseconds, faults };
  } finally {
    await Promise.all(services.map((service) => service.kill()));
  }
}

async function submitAll(operator: Target, count: number): Promise<ReadonlyMap<string, string>> {
  const words = ['A calm word', 'What a damned lie', 'You are an idiot', 'I will kill you all tonight'];
  const items = Array.from({ length: count }, (_, n) => ({
    articleId: `article ${n % 50}`,
    author: { id: `author ${n % 300}` },
    text: `${words[n % words.length]}, said reader ${n}.`,
    language: 'en',
  }));
  const texts = new Map<string, string>();
  for (let start = 0; start < count; start += 500) {
    const body = { items: items.slice(start, start + 500) };
    const { results } = await expectJson<{ results: { comment: Comment }[] }>(
      operator,
      'POST',
      '/v1/comments/batch',
      { body },
    );
    for (const { comment } of results) texts.set(comment.id, comment.text);
  }
  return texts;
}

function makeModerators(operator: Target, secondUrl: string): Promise<Moderator[]> {
  const numbers = Array.from({ length: MODERATORS }, (_, n) => n);
  return inParallel(numbers, 2, async (n) => {
    const body = { name: `moderator ${n}`, role: 'moderator' };
    const made = await expectJson<{ id: string; key: string }>(operator, 'POST', '/v1/keys', {
      body,
      status: 201,
    });
    const urls = n % 2 === 0 ? [operator.url, secondUrl] : [secondUrl, operator.url];
    return new Moderator(n, made, urls);
  });
}

/** Compares all that is stored with what the moderators were told. */
async function examine(
  operator: Target,
  texts: ReadonlyMap<string, string>,
  moderators: readonly Moderator[],
): Promise<string[]> {
  const faults: string[] = [];
  const stored = await listAll<Comment>(operator, '/v1/comments?limit=200');
  if (stored.length !== texts.size) faults.push(`${stored.length} comments, ${texts.size} were sent`);
  const told = new Map<string, Moderator[]>();
  for (const moderator of moderators) {
    for (const id of moderator.decisions.keys()) told.set(id, [...(told.get(id) ?? []), moderator]);
  }
  await inParallel(stored, 8, async ({ id, text, status, awaiting, version, decision }) => {
    const { outcome } = verdictOn(text);
    if (text !== texts.get(id)) faults.push(`the text of ${id} is another`);
    if (awaiting !== null || status !== outcome || version !== 2 || decision?.outcome !== outcome) {
      faults.push(`${id} is ${status}, awaits ${awaiting} and has version ${version}, not ${outcome} once`);
    }
    const history = await listAll<{ type: string }>(operator, `/v1/comments/${id}/history?limit=200`);
    const types = history.map(({ type }) => type).join(' ');
    if (types !== `comment.created comment.${outcome}`) faults.push(`the history of ${id} is "${types}"`);
    for (const moderator of told.get(id) ?? []) {
      if (decision?.by.id !== moderator.id)
        faults.push(`${moderator.id} was told to have decided ${id}, which another did`);
    }
  });
  const claims = await listAll<{ commentId: string }>(operator, '/v1/queue/claims?limit=200');
  for (const { commentId } of claims) faults.push(`a claim on ${commentId} is left behind`);
  return faults;
}

function summaryOf(moderators: readonly Moderator[]) {
  const sum = (numberOf: (moderator: Moderator) => number): number =>
    moderators.reduce((total, moderator) => total + numberOf(moderator), 0);
  const refused: Record<string, number> = {};
  for (const type of moderators.flatMap((moderator) => moderator.refused)) {
    refused[type] = (refused[type] ?? 0) + 1;
  }
  return {
    handedOut: sum(({ handedOut }) => handedOut),
    decided: sum(({ decisions }) => decisions.size),
    refused,
    unanswered: sum(({ unanswered }) => unanswered),
    shares: moderators.map(({ decisions }) => decisions.size),
  };
}
