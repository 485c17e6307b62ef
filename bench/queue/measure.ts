import { claimComments, returnClaims } from '../../src/moderation/claims.ts';
import type { Reply } from '../../src/moderation/command.ts';
import { type CommentFilter, type CommentSort, pageOfComments } from '../../src/moderation/comments.ts';
import type { Moderation } from '../../src/moderation/context.ts';
import { decideComment } from '../../src/moderation/decide.ts';
import { countWaiting } from '../../src/moderation/queue-counts.ts';

/** Milliseconds by the name of what was done: the lower quartile, which what else the machine does disturbs least. */
export type Costs = Readonly<Record<string, number>>;

const RUNS = 200;
const WARM_UP = 20;
const PAGE = 50;
const SITE = 'default';
const ACTOR = { type: 'moderator', id: 'the bench', name: null } as const;
const COMMAND = { siteId: SITE, actor: ACTOR, idempotency: null };
const QUEUE = { awaiting: 'any' } as const;
const FAMILIES = ['profanity', 'vulgarity', 'threat', 'personal_attack', 'abuse', 'promotion'] as const;

/** Nothing is sent here: rendering and the network are the same at every size. */
const SILENT: Reply = { status: 200, headers: {}, body: '' };

/** What a moderator's acts cost on the table as it is. What is decided stays decided. */
export async function measureQueue(moderation: Moderation): Promise<Costs> {
  const costs: Record<string, number> = {};
  const some = await samples(moderation);
  const filters: Record<string, (run: number) => CommentFilter> = {
    all: () => QUEUE,
    'by family': (run) => ({ ...QUEUE, guideline: FAMILIES[run % FAMILIES.length] ?? 'abuse' }),
    'by article': (run) => ({ ...QUEUE, articleId: some[run % some.length]?.article.id ?? '' }),
    'by author': (run) => ({ ...QUEUE, authorId: some[run % some.length]?.author.id ?? '' }),
  };
  for (const sort of ['priority', 'oldest'] as const) {
    for (const [name, filter] of Object.entries(filters)) {
      costs[`page ${name}, ${sort}`] = await quartileOf((run) => page(moderation, filter(run), sort));
    }
  }
  for (const [name, filter] of Object.entries(filters)) {
    costs[`counts ${name}`] = await quartileOf((run) => countWaiting(moderation, SITE, filter(run)));
  }
  const lease = { limit: 10, leaseSeconds: null, sort: 'priority', filter: {} } as const;
  costs['claim of 10'] = await quartileOf(
    () => claimComments(moderation, COMMAND, lease, () => SILENT),
    () => returnClaims(moderation, SITE, ACTOR, null),
  );
  const waiting = await page(moderation, QUEUE, 'priority', RUNS + WARM_UP);
  costs['decision'] = await quartileOf((run) => {
    const commentId = waiting[run]?.comment.id ?? '';
    const request = { commentId, outcome: 'approved', reasons: [], note: null, ifMatch: null } as const;
    return decideComment(moderation, COMMAND, request, () => SILENT);
  });
  return costs;
}

function page(moderation: Moderation, filter: CommentFilter, sort: CommentSort, limit = PAGE) {
  return pageOfComments(moderation, SITE, filter, sort, null, limit);
}

/** Articles and authors of comments that wait, from the whole queue. */
async function samples(moderation: Moderation) {
  const [oldest, newest] = await Promise.all([
    page(moderation, QUEUE, 'oldest', 100),
    page(moderation, QUEUE, 'newest', 100),
  ]);
  return [...oldest, ...newest].map(({ comment }) => ({
    article: { id: comment.articleId },
    author: comment.author,
  }));
}

/** `after` is not measured. */
async function quartileOf(
  act: (run: number) => Promise<unknown>,
  after: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const began = performance.now();
    await act(run);
    if (run >= WARM_UP) times.push(performance.now() - began);
    await after();
  }
  times.sort((a, b) => a - b);
  return times[RUNS >> 2] ?? Number.NaN;
}
