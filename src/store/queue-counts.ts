import { AWAITING, type Awaiting } from '../domain/comment.ts';
import { CHECK_NAMES, type CheckName, familyOf, type RuleCode } from '../domain/guideline.ts';
import { type CappedCount, COUNT_CAP, type QueueCounts } from '../domain/queue-counts.ts';
import { commentClause, ORDERS, type QueueFilter } from './comment-filter.ts';
import type { Executor } from './database.ts';
import { pageClause, Values } from './page.ts';

/** Rows that one walk of an index reads at most: count(*) over 10 million takes 770 ms, this a few. */
const WINDOW = 2_000;

/** A filter in two: what one index walks, and what is asked of each row on the way. */
function splitFilter(filter: QueueFilter): { walk: QueueFilter; rest: QueueFilter } {
  const { authorId, articleId, queue, guideline, awaiting } = filter;
  const any = { awaiting: 'any' } as const;
  if (authorId !== undefined) return { walk: { ...any, authorId }, rest: { ...filter, authorId: undefined } };
  if (articleId !== undefined) {
    return { walk: { ...any, articleId }, rest: { ...filter, articleId: undefined } };
  }
  if (queue !== undefined) return { walk: { ...any, queue }, rest: { ...filter, queue: undefined } };
  if (guideline !== undefined) {
    const family = familyOf(guideline as RuleCode);
    const code = family === guideline ? undefined : guideline;
    return { walk: { ...any, guideline: family }, rest: { ...filter, guideline: code } };
  }
  if (awaiting === 'report' || awaiting === 'appeal') {
    return { walk: { awaiting }, rest: { ...filter, awaiting: undefined } };
  }
  return { walk: any, rest: filter };
}

const isEmpty = (filter: QueueFilter): boolean => Object.values(filter).every((value) => value === undefined);

type Tally = Readonly<Record<Awaiting | CheckName | 'waiting', number>>;
interface WindowRow extends Tally {
  readonly scanned: number;
  readonly seen_oldest: Date | null;
  readonly oldest: Date | null;
}

const TALLIES = [
  ...AWAITING.map((awaiting) => `count(*) FILTER (WHERE fits AND awaiting = '${awaiting}') AS ${awaiting}`),
  ...CHECK_NAMES.map(
    (family) => `count(*) FILTER (WHERE fits AND guidelines @> ARRAY['${family}']) AS ${family}`,
  ),
].join(', ');

/** What the first rows of the queue, and the oldest, come to. */
async function countWindow(db: Executor, siteId: string, filter: QueueFilter): Promise<WindowRow> {
  const { walk, rest } = splitFilter(filter);
  const values = new Values();
  values.add(siteId);
  const fits = `(true ${commentClause(values, rest, null).text}) AS fits`;
  const walked = (sort: 'priority' | 'oldest', limit: number): string =>
    `FROM comments c WHERE c.site_id = $1 ${commentClause(values, walk, sort).text}
     ${pageClause(values, ORDERS[sort], null, limit)}`;
  const statement = {
    name: isEmpty(filter) ? 'queue-counts.window' : '',
    text: `
      SELECT count(*) AS scanned, count(*) FILTER (WHERE fits) AS waiting, ${TALLIES},
        min(created_at) FILTER (WHERE fits) AS seen_oldest,
        (SELECT min(created_at) FROM (
           SELECT c.created_at, ${fits} ${walked('oldest', isEmpty(rest) ? 1 : WINDOW)}
         ) aged WHERE fits) AS oldest
      FROM (
        SELECT c.awaiting, c.guidelines, c.created_at, ${fits} ${walked('priority', WINDOW)}
      ) ranked`,
  };
  const [row] = await db.query<WindowRow>(statement, values.list);
  if (row === undefined) throw new Error('a count has no row');
  return row;
}

/** Where the window does not hold the whole queue: how many of each kind, every one by its own index. */
async function countKinds(db: Executor, siteId: string): Promise<Partial<Tally>> {
  const values = new Values();
  values.add(siteId);
  const kinds: [string, QueueFilter][] = [
    ['report', { awaiting: 'report' }],
    ['appeal', { awaiting: 'appeal' }],
    ...CHECK_NAMES.map((guideline): [string, QueueFilter] => [guideline, { awaiting: 'any', guideline }]),
  ];
  const counts = kinds.map(([name, filter]) => {
    const clause = commentClause(values, filter, 'priority').text;
    const page = pageClause(values, ORDERS.priority, null, COUNT_CAP + 1);
    return `(SELECT count(*) FROM (
      SELECT FROM comments c WHERE c.site_id = $1 ${clause} ${page}) kind) AS ${name}`;
  });
  const statement = { name: 'queue-counts.kinds', text: `SELECT ${counts.join(', ')}` };
  const [row] = await db.query<Partial<Tally>>(statement, values.list);
  return row ?? {};
}

async function countClaimed(
  db: Executor,
  siteId: string,
  filter: QueueFilter,
  at: Date,
): Promise<CappedCount> {
  const values = new Values();
  values.add(siteId);
  const live = values.add(at);
  const clause = commentClause(values, { ...filter, awaiting: filter.awaiting ?? 'any' }, null).text;
  const limit = values.add(COUNT_CAP + 1);
  const statement = {
    name: isEmpty(filter) ? 'queue-counts.claimed' : '',
    text: `
      SELECT count(*) AS scanned, count(*) FILTER (WHERE fits) AS claimed FROM (
        SELECT EXISTS (
          SELECT FROM comments c WHERE c.site_id = $1 AND c.id = k.comment_id ${clause} OFFSET 0) AS fits
        FROM claims k WHERE k.site_id = $1 AND k.expires_at > ${live}
        ORDER BY k.expires_at, k.comment_id LIMIT ${limit}
      ) live`,
  };
  const [row] = await db.query<{ scanned: number; claimed: number }>(statement, values.list);
  return capped(row?.claimed ?? 0, (row?.scanned ?? 0) <= COUNT_CAP);
}

const capped = (count: number, isWhole: boolean): CappedCount => ({
  count: Math.min(count, COUNT_CAP),
  capped: !isWhole || count > COUNT_CAP,
});

/**
 * What waits and fits, counted at a cost that does not grow: by a few walks of an index, each of a bounded length.
 * Where the filter asks for more than one index holds, only what the walk has seen is counted.
 */
export async function countQueue(
  db: Executor,
  siteId: string,
  { awaiting, ...given }: QueueFilter,
  at: Date,
): Promise<QueueCounts> {
  // All that is counted awaits something.
  const filter: QueueFilter = { ...given, awaiting: awaiting === 'any' ? undefined : awaiting };
  const window = await countWindow(db, siteId, filter);
  const isWhole = window.scanned < WINDOW;
  const kinds = !isWhole && isEmpty(filter) ? await countKinds(db, siteId) : {};
  const count = (name: Awaiting | CheckName | 'waiting'): CappedCount => {
    const exact = kinds[name];
    return exact === undefined ? capped(window[name], isWhole) : capped(exact, true);
  };
  const each = <Name extends Awaiting | CheckName>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, CappedCount>;
  return {
    waiting: count('waiting'),
    byAwaiting: each(AWAITING),
    byGuideline: each(CHECK_NAMES),
    oldestCreatedAt: window.oldest ?? window.seen_oldest,
    claimed: await countClaimed(db, siteId, filter, at),
  };
}
