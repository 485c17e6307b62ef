import { createHash } from 'node:crypto';
import { call, expectJson, inParallel, listAll } from '../support/api-client.ts';
import { messyTexts } from './messy-texts.ts';

/** A running service, and keys for who submits and who moderates. */
export interface Target {
  readonly url: string;
  readonly submitterKey: string;
  readonly moderatorKey: string;
}

interface ShownDecision {
  readonly note: string | null;
  readonly textSha256: string;
}

interface ShownComment {
  readonly id: string;
  readonly text: string;
  readonly textSha256: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly status: string;
  readonly version: number;
  readonly decision?: ShownDecision | null;
}

/** A request that was answered, to be sent once more. */
interface Sent {
  readonly as: 'submitter' | 'moderator';
  readonly path: string;
  readonly rawBody: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: string;
}

/** One of the texts and where it is in its life. */
interface Item {
  readonly text: string;
  readonly sha256: string;
  readonly articleId: string;
  readonly authorName: string;
  id: string;
  status: 'pending' | 'approved' | 'rejected';
  version: number;
}

/** What was submitted and decided, to be compared with what the service shows. */
export interface VerbatimRun {
  readonly items: readonly Item[];
  readonly sent: readonly Sent[];
  /** Times that a text or a hash of it was compared with what was submitted. */
  readonly compared: number;
  /** One sentence a difference; empty where every byte came back. */
  readonly differences: readonly string[];
}

const WIDTH = 8;
const BATCH = 100;
/** Every fifth comment is decided a second time, the other way, by If-Match. */
const FLIPPED = 5;
/** Ids of a publisher's own making, which the path of an article has to carry. */
const ARTICLES = ['plain', 'a/b?c=d&e#f%2F;g', 'سوريا \u202e👩🏽‍🚀 ağ', ' "quoted" \\ and\r\n\tlines '];

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** JSON in ASCII only: the other way to write the same text. */
const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Compares what an answer shows of an item with what was submitted. */
class Comparison {
  compared = 0;
  readonly differences: string[] = [];

  see(where: string, { text, sha256: hash, authorName }: Item, shown: ShownComment): void {
    this.is(`${where}: text`, shown.text, text);
    this.is(`${where}: textSha256`, shown.textSha256, hash);
    this.is(`${where}: author.name`, shown.author.name, authorName);
    if (shown.decision) this.is(`${where}: decision.textSha256`, shown.decision.textSha256, hash);
  }

  is(what: string, shown: unknown, expected: unknown): void {
    this.compared += 1;
    if (shown === expected) return;
    const quote = (value: unknown): string => String(JSON.stringify(value)).slice(0, 100);
    this.differences.push(`${what} is ${quote(shown)}, not ${quote(expected)}`);
  }
}

/** Submits the texts, half one by one and half in batches, and decides half of them each way. */
export async function submitAndDecide(target: Target, run: string): Promise<VerbatimRun> {
  const seen = new Comparison();
  const sent: Sent[] = [];
  const items = messyTexts().map(
    (text, at): Item => ({
      text,
      sha256: sha256(text),
      articleId: `${run} ${ARTICLES[at % ARTICLES.length]}`,
      authorName: [...text].slice(0, 256).join(''),
      id: '',
      status: 'pending',
      version: 1,
    }),
  );
  const post = poster(target, run, sent);

  const singles = items.filter((_item, at) => at % 2 === 0);
  await inParallel(singles, WIDTH, async (item, at) => {
    const shown = await post<ShownComment>('submitter', '/v1/comments', submissionOf(item, run), at, 201);
    item.id = shown.id;
    seen.see('create', item, shown);
  });

  const rest = items.filter((_item, at) => at % 2 === 1);
  for (let from = 0; from < rest.length; from += BATCH) {
    const part = rest.slice(from, from + BATCH);
    const body = { items: part.map((item) => submissionOf(item, run)) };
    const { results } = await post<{ results: { status: number; comment: ShownComment }[] }>(
      'submitter',
      '/v1/comments/batch',
      body,
      from / BATCH,
      200,
    );
    for (const [at, item] of part.entries()) {
      const result = results[at];
      if (result?.status !== 201)
        throw new Error(`an item of a batch was refused: ${JSON.stringify(result)}`);
      item.id = result.comment.id;
      seen.see('batch', item, result.comment);
    }
  }

  const decide = async (item: Item, at: number, approves: boolean): Promise<void> => {
    const path = `/v1/comments/${item.id}/${approves ? 'approve' : 'reject'}`;
    const body = approves ? {} : { reasons: ['other'], note: noteOf(item) };
    const headers = { 'if-match': `"${item.version}"` };
    const shown = await post<ShownComment>('moderator', path, body, at, 200, headers);
    item.status = approves ? 'approved' : 'rejected';
    item.version += 1;
    seen.see('decide', item, shown);
    seen.is('decide: note', shown.decision?.note, approves ? null : noteOf(item));
  };
  // By pairs, so that of each half some came alone and some in a batch.
  const approvesFirst = (at: number): boolean => at % 4 < 2;
  await inParallel(items, WIDTH, (item, at) => decide(item, at, approvesFirst(at)));
  const flipped = [...items.entries()].filter(([at]) => at % FLIPPED === 0);
  await inParallel(flipped, WIDTH, ([at, item]) => decide(item, at, !approvesFirst(at)));
  return { items, sent, compared: seen.compared, differences: seen.differences };
}

/** Reads every text and hash from each endpoint that shows them, and sends every request once more. */
export async function readEverywhere(target: Target, { items, sent }: VerbatimRun): Promise<Comparison> {
  const seen = new Comparison();
  const submitter = { url: target.url, key: target.submitterKey };
  const moderator = { url: target.url, key: target.moderatorKey };

  await inParallel(items, WIDTH, async (item) => {
    for (const [role, reader] of Object.entries({ submitter, moderator })) {
      const shown = await expectJson<ShownComment>(reader, 'GET', `/v1/comments/${item.id}`);
      seen.see(`get as ${role}`, item, shown);
      seen.is('status', shown.status, item.status);
      seen.is('version', shown.version, item.version);
    }
    const history = `/v1/comments/${item.id}/history?limit=200`;
    const events = await listAll<{ decision: ShownDecision | null }>(moderator, history);
    const decisions = events.flatMap(({ decision }) => (decision === null ? [] : [decision]));
    seen.is('decisions in the history', decisions.length, item.version - 1);
    for (const { textSha256 } of decisions) seen.is('history: textSha256', textSha256, item.sha256);
  });

  for (const articleId of new Set(items.map((item) => item.articleId))) {
    const of = items.filter((item) => item.articleId === articleId);
    const query = new URLSearchParams({ articleId, limit: '60' });
    for (const sort of ['oldest', 'newest', 'priority']) {
      const listed = await listAll<ShownComment>(moderator, `/v1/comments?${query}&sort=${sort}`);
      compareList(seen, `list ${sort}`, of, listed);
    }
    const published = `/v1/articles/${encodeURIComponent(articleId)}/comments?limit=60`;
    const approved = of.filter(({ status }) => status === 'approved');
    compareList(seen, 'published', approved, await listAll<ShownComment>(submitter, published));
  }

  await inParallel(sent, WIDTH, async ({ as, path, rawBody, headers, answer }) => {
    const again = await call(as === 'submitter' ? submitter : moderator, 'POST', path, { rawBody, headers });
    seen.is('replay: Idempotent-Replayed', again.headers.get('idempotent-replayed'), 'true');
    seen.is('replay', again.raw, answer);
  });
  return seen;
}

const submissionOf = ({ text, articleId, authorName }: Item, run: string) => ({
  articleId,
  author: { id: run, name: authorName },
  text,
});

const noteOf = ({ authorName }: Item): string => `Seen: ${authorName}`;

/** Posts with a fresh Idempotency-Key, every second body in ASCII only, and remembers request and answer. */
function poster(target: Target, run: string, sent: Sent[]) {
  return async <Body>(
    as: Sent['as'],
    path: string,
    body: unknown,
    at: number,
    status: number,
    extra: Readonly<Record<string, string>> = {},
  ): Promise<Body> => {
    const json = JSON.stringify(body);
    const rawBody = at % 2 === 0 ? json : inAscii(json);
    const headers = { 'idempotency-key': `${run} ${sent.length} ${path}`, ...extra };
    const place = sent.push({ as, path, rawBody, headers, answer: '' }) - 1;
    const key = as === 'submitter' ? target.submitterKey : target.moderatorKey;
    const answer = await call({ url: target.url, key }, 'POST', path, { rawBody, headers });
    if (answer.status !== status)
      throw new Error(`POST ${path}: ${answer.status} ${answer.raw.slice(0, 500)}`);
    sent[place] = { as, path, rawBody, headers, answer: answer.raw };
    return JSON.parse(answer.raw) as Body;
  };
}

function compareList(
  seen: Comparison,
  where: string,
  expected: readonly Item[],
  shown: readonly ShownComment[],
): void {
  seen.is(`${where}: how many`, shown.length, expected.length);
  const byId = new Map(shown.map((comment) => [comment.id, comment]));
  for (const item of expected) {
    const comment = byId.get(item.id);
    if (comment === undefined) seen.is(`${where}: present`, false, true);
    else seen.see(where, item, comment);
  }
}
