import { type CappedCount, COUNT_CAP, KIND_CAP } from '../domain/capped-count.ts';
import { AWAITING, type Awaiting } from '../domain/comment.ts';
import { CHECK_NAMES, type CheckName, familyOf, type RuleCode } from '../domain/guideline.ts';
import type { QueueCounts } from '../domain/queue-counts.ts';
import { commentClause, ORDERS, type QueueFilter, statementName } from './comment-filter.ts';
import type { Executor } from './database.ts';
import { Values, walkClause } from './page.ts';

/** Rows that are looked at one by one where no index holds the whole filter. */
const WINDOW = 2_000;

/** A filter in two: what one index walks, and what is asked of each row on the way. */
interface Split {
  readonly walk: QueueFilter;
  readonly rest: QueueFilter;
}

function splitFilter(filter: QueueFilter): Split {
  const { authorId, articleId, queue, guideline, awaiting } = filter;
  const any = { awaiting: 'any' } as const;
  const split = (walk: QueueFilter, rest: QueueFilter): Split => ({
    walk: { ...any, ...walk },
    rest: { ...filter, ...rest },
  });
  if (authorId !== undefined) return split({ authorId }, { authorId: undefined });
  if (articleId !== undefined) return split({ articleId }, { articleId: undefined });
  if (queue !== undefined) return split({ queue }, { queue: undefined });
  if (guideline !== undefined) {
    const family = familyOf(guideline as RuleCode);
    return split({ guideline: family }, family === guideline ? { guideline: undefined } : {});
  }
  if (awaiting === 'report' || awaiting === 'appeal') return split({ awaiting }, { awaiting: undefined });
  return split({}, {});
}

const isEmpty = (filter: QueueFilter): boolean =>
  Object.entries(filter).every(
    ([name, value]) => value === undefined || (name === 'awaiting' && value === 'any'),
  );

/** A name for the statement of a walk; none, which is not prepared, where there are too many such texts. */
function nameOf(what: string, walk: QueueFilter): string {
  return statementName(commentClause(new Values(), walk, 'priority'), 'queue-counts', what);
}

const capped = (count: number, cap: number, isWhole = true): CappedCount => ({
  count: Math.min(count, cap),
  capped: !isWhole || count > cap,
});

interface WaitingRow {
  readonly scanned: number;
  readonly waiting: number;
  readonly oldest: Date | null;
}

/** How many wait, and the oldest. By the index alone, where one holds the filter. */
async function countAll(db: Executor, siteId: string, { walk, rest }: Split): Promise<WaitingRow> {
  const values = new Values();
  values.add(siteId);
  const isWalked = isEmpty(rest);
  const walked = (sort: 'priority' | 'oldest', limit: number): string =>
    `FROM comments c WHERE c.site_id = $1 ${commentClause(values, walk, sort).text}
     ${walkClause(values, ORDERS[sort], null, limit)}`;
  const fits = isWalked ? 'true AS fits' : `(true ${commentClause(values, rest, null).text}) AS fits`;
  const statement = {
    name: isWalked ? nameOf('all', walk) : '',
    text: `
      SELECT count(*) AS scanned, count(*) FILTER (WHERE fits) AS waiting,
        (SELECT min(created_at) FROM (
           SELECT c.created_at, ${fits} ${walked('oldest', isWalked ? 1 : WINDOW)}) aged WHERE fits) AS oldest
      FROM (SELECT ${fits} ${walked('priority', isWalked ? COUNT_CAP + 1 : WINDOW)}) ranked`,
  };
  const [row] = await db.query<WaitingRow>(statement, values.list);
  if (row === undefined) throw new Error('a count has no row');
  return row;
}

type Kind = Exclude<Awaiting, 'first_decision'> | CheckName;
type Kinds = Readonly<Record<Kind, number>>;

/** How many of each kind, every one by its own index and up to its own cap. */
async function countKinds(db: Executor, siteId: string): Promise<Kinds> {
  const values = new Values();
  values.add(siteId);
  const limit = KIND_CAP + 1;
  const kinds: [Kind, QueueFilter][] = [
    ['report', { awaiting: 'report' }],
    ['appeal', { awaiting: 'appeal' }],
    ...CHECK_NAMES.map((guideline): [Kind, QueueFilter] => [guideline, { awaiting: 'any', guideline }]),
  ];
  const counts = kinds.map(([name, filter]) => {
    const clause = commentClause(values, filter, 'priority').text;
    return `(SELECT count(*) FROM (
      SELECT FROM comments c WHERE c.site_id = $1 ${clause} ${walkClause(values, ORDERS.priority, null, limit)}
    ) kind) AS ${name}`;
  });
  const statement = { name: 'queue-counts.kinds', text: `SELECT ${counts.join(', ')}` };
  const [row] = await db.query<Kinds>(statement, values.list);
  if (row === undefined) throw new Error('a count has no row');
  return row;
}

type FirstKinds = Kinds & { readonly first_decision: number; readonly scanned: number };

/** The kinds among the first of those that fit: few enough to look at each. */
async function countFirst(db: Executor, siteId: string, { walk, rest }: Split): Promise<FirstKinds> {
  const values = new Values();
  values.add(siteId);
  const fits = `(true ${commentClause(values, rest, null).text})`;
  const walked = commentClause(values, walk, 'priority').text;
  const page = walkClause(values, ORDERS.priority, null, KIND_CAP + 1);
  const tallies = [
    ...AWAITING.map((one) => `count(*) FILTER (WHERE fits AND awaiting = '${one}') AS ${one}`),
    ...CHECK_NAMES.map((one) => `count(*) FILTER (WHERE fits AND guidelines @> ARRAY['${one}']) AS ${one}`),
  ];
  const statement = {
    name: isEmpty(rest) ? nameOf('first', walk) : '',
    text: `
      SELECT count(*) AS scanned, ${tallies.join(', ')}
      FROM (
        SELECT c.awaiting, c.guidelines, ${fits} AS fits FROM comments c WHERE c.site_id = $1 ${walked} ${page}
      ) first`,
  };
  const [row] = await db.query<FirstKinds>(statement, values.list);
  if (row === undefined) throw new Error('a count has no row');
  return row;
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
  const statement = {
    name: isEmpty(filter) ? 'queue-counts.claimed' : '',
    text: `
      SELECT count(*) AS scanned, count(*) FILTER (WHERE fits) AS claimed FROM (
        SELECT EXISTS (
          SELECT FROM comments c WHERE c.site_id = $1 AND c.id = k.comment_id ${clause} OFFSET 0) AS fits
        FROM claims k WHERE k.site_id = $1 AND k.expires_at > ${live}
        ORDER BY k.expires_at, k.comment_id LIMIT ${COUNT_CAP + 1}
      ) live`,
  };
  const [row] = await db.query<{ scanned: number; claimed: number }>(statement, values.list);
  return capped(row?.claimed ?? 0, COUNT_CAP, (row?.scanned ?? 0) <= COUNT_CAP);
}

/**
 * What waits and fits, counted at a cost that does not grow: by a few walks of an index, each of a bounded length.
 * Where the filter asks for more than one index holds, only what the walk has seen is counted.
 */
export async function countQueue(
  db: Executor,
  siteId: string,
  filter: QueueFilter,
  at: Date,
): Promise<QueueCounts> {
  const split = splitFilter(filter);
  const all = await countAll(db, siteId, split);
  const isWalked = isEmpty(split.rest);
  const waiting = isWalked
    ? capped(all.waiting, COUNT_CAP)
    : capped(all.waiting, COUNT_CAP, all.scanned < WINDOW);
  const first = isEmpty(filter) ? null : await countFirst(db, siteId, split);
  const kinds: Kinds = first ?? (await countKinds(db, siteId));
  const isWhole = first === null || first.scanned <= KIND_CAP;
  // What has been seen of a kind is all of it where it is all that waits.
  const isAll = (count: number): boolean => !waiting.capped && count === waiting.count;
  const kind = (count: number): CappedCount => capped(count, KIND_CAP, isWhole || isAll(count));
  const [report, appeal] = [kind(kinds.report), kind(kinds.appeal)];
  return {
    waiting,
    byAwaiting: {
      first_decision: first === null ? withoutReopened(waiting, report, appeal) : kind(first.first_decision),
      report,
      appeal,
    },
    byGuideline: Object.fromEntries(
      CHECK_NAMES.map((name) => [name, kind(kinds[name])]),
    ) as QueueCounts['byGuideline'],
    oldestCreatedAt: all.oldest,
    claimed: await countClaimed(db, siteId, filter, at),
  };
}

/** What waits and was not brought back: at least so many where one of the counts is capped. */
function withoutReopened(waiting: CappedCount, report: CappedCount, appeal: CappedCount): CappedCount {
  const isCapped = waiting.capped || report.capped || appeal.capped;
  const count = Math.max(0, waiting.count - report.count - appeal.count);
  return { count: report.capped || appeal.capped ? 0 : count, capped: isCapped };
}
