import { call, expectJson, listAll } from '../support/api-client.ts';

interface Reader {
  readonly key: string;
  /** The instances that share one database; requests go to them in turn. */
  readonly urls: readonly string[];
}

interface DecidedComment {
  readonly version: number;
  readonly status: string;
  readonly decision: { readonly outcome: string; readonly by: { readonly id: string } };
}

interface Refusal {
  readonly type: string;
  readonly version: number;
  readonly decision: DecidedComment['decision'];
}

/** How the simultaneous contrary decisions on one comment went. */
export interface Contest {
  readonly winner: string;
  /** The statuses of the answers of each side. */
  readonly statuses: { readonly won: ReadonlySet<number>; readonly lost: ReadonlySet<number> };
  /** Versions, and persons who decided, that the winners' answers show. */
  readonly versions: ReadonlySet<number>;
  readonly deciders: ReadonlySet<string>;
  /** What the losers' answers say: their type, and the outcome and decider of the standing decision. */
  readonly refusals: ReadonlySet<string>;
  /** Types of the events in the comment's history, oldest first. */
  readonly history: readonly string[];
}

/** Submits a comment and has `count` moderators decide on it at once, every second one the other way. */
export async function holdContest({ key, urls }: Reader, count: number): Promise<Contest> {
  const [first = ''] = urls;
  const submission = { articleId: 'contest', author: { id: 'u-1' }, text: 'Who is right?' };
  const options = { body: submission, status: 201 };
  const { id } = await expectJson<{ id: string }>({ url: first, key }, 'POST', '/v1/comments', options);

  const answers = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const outcome = at % 2 === 0 ? 'approved' : 'rejected';
      const path = `/v1/comments/${id}/${outcome === 'approved' ? 'approve' : 'reject'}`;
      const body = outcome === 'approved' ? {} : { reasons: ['threat'] };
      const headers = { 'x-moderator-id': `moderator ${at}` };
      const url = urls[Math.floor(at / 2) % urls.length] ?? '';
      return { outcome, ...(await call({ url, key }, 'POST', path, { body, headers })) };
    }),
  );

  const winner = answers.find(({ status }) => status === 200)?.outcome ?? 'nobody';
  const won = answers.filter(({ outcome }) => outcome === winner);
  const lost = answers.filter(({ outcome }) => outcome !== winner);
  const comments = won.map(({ raw }) => JSON.parse(raw) as DecidedComment);
  const refusals = lost.map(({ raw }) => JSON.parse(raw) as Refusal);
  const history = `/v1/comments/${id}/history?limit=200`;
  const events = await listAll<{ type: string }>({ url: first, key }, history);
  return {
    winner,
    statuses: { won: statusesOf(won), lost: statusesOf(lost) },
    versions: new Set(comments.map(({ version }) => version)),
    deciders: new Set(comments.map(({ decision }) => decision.by.id)),
    refusals: new Set(refusals.map(({ type, decision }) => `${type} ${decision.outcome} ${decision.by.id}`)),
    history: events.map(({ type }) => type),
  };
}

const statusesOf = (answers: readonly { status: number }[]): Set<number> =>
  new Set(answers.map(({ status }) => status));

/** What every contest must come to, whoever wins it. */
export function fairContest({ winner, deciders }: Contest): Contest {
  const [decider = 'nobody'] = deciders;
  return {
    winner,
    statuses: { won: new Set([200]), lost: new Set([409]) },
    versions: new Set([2]),
    deciders: new Set([decider]),
    refusals: new Set([`/problems/already-decided ${winner} ${decider}`]),
    history: ['comment.created', `comment.${winner}`],
  };
}
