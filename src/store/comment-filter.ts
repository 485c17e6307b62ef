import type { Severity, Verdict } from '../domain/checked.ts';
import type { Awaiting, CommentStatus } from '../domain/comment.ts';
import { CHECK_NAMES, type CheckName, familyOf, type RuleCode } from '../domain/guideline.ts';
import { type Conditions, filterClause, type Order, type Values } from './page.ts';

/** What a comment must be; a member that is left out asks nothing. */
export interface CommentFilter {
  readonly status?: CommentStatus | undefined;
  /** What it awaits; `any` is whatever it awaits. */
  readonly awaiting?: Awaiting | 'any' | undefined;
  readonly verdict?: Verdict | undefined;
  /** A code, or a family that stands for all of its codes: `abuse`. */
  readonly guideline?: RuleCode | CheckName | undefined;
  /** That of the severest finding. */
  readonly severity?: Severity | undefined;
  readonly language?: string | undefined;
  readonly articleId?: string | undefined;
  readonly authorId?: string | undefined;
  readonly externalId?: string | undefined;
  /** The named queue that it was escalated to; null is none. */
  readonly queue?: string | null | undefined;
  readonly createdAfter?: Date | undefined;
  readonly createdBefore?: Date | undefined;
}

/** What of a queue is asked for. */
export type QueueFilter = Pick<
  CommentFilter,
  'awaiting' | 'guideline' | 'severity' | 'language' | 'articleId' | 'authorId' | 'queue'
>;

export type CommentSort = 'oldest' | 'newest' | 'priority';

export const ORDERS: Readonly<Record<CommentSort, Order>> = {
  oldest: { columns: ['c.created_at', 'c.id'], direction: 'ASC' },
  newest: { columns: ['c.created_at', 'c.id'], direction: 'DESC' },
  priority: { columns: ['c.queue_rank', 'c.created_at', 'c.id'], direction: 'ASC' },
};

// A plan that serves any value can use a partial index only where its condition stands in the text. The values
// are of closed lists.
const STATUS: Readonly<Record<CommentStatus, string>> = {
  // A pending comment always awaits something (a constraint of the table); said aloud, the queue's index serves.
  pending: `AND c.status = 'pending' AND c.awaiting IS NOT NULL`,
  approved: `AND c.status = 'approved'`,
  rejected: `AND c.status = 'rejected'`,
};
const AWAITED: Readonly<Record<Awaiting | 'any', string>> = {
  any: 'AND c.awaiting IS NOT NULL',
  first_decision: `AND c.awaiting = 'first_decision'`,
  report: `AND c.awaiting = 'report'`,
  appeal: `AND c.awaiting = 'appeal'`,
};
const FAMILY = Object.fromEntries(
  CHECK_NAMES.map((family) => [family, `AND c.guidelines @> ARRAY['${family}']`]),
) as Readonly<Record<CheckName, string>>;

const isFamily = (guideline: string): guideline is CheckName =>
  (CHECK_NAMES as readonly string[]).includes(guideline);

type Valued = Omit<CommentFilter, 'status' | 'awaiting' | 'guideline' | 'queue'> & {
  readonly code?: string | undefined;
  readonly queue?: string | undefined;
};
const CONDITIONS: Conditions<Valued> = {
  code: (value) => `c.guidelines @> ARRAY[${value}::text]`,
  articleId: (value) => `c.article_id = ${value}`,
  authorId: (value) => `c.author_id = ${value}`,
  queue: (value) => `c.queue = ${value}`,
  externalId: (value) => `c.external_id = ${value}`,
  verdict: (value) => `c.verdict = ${value}`,
  severity: (value) => `c.severity = ${value}`,
  language: (value) => `c.language = ${value}`,
  createdAfter: (value) => `c.created_at >= ${value}`,
  createdBefore: (value) => `c.created_at < ${value}`,
};

// True of every comment. Each index of the queue names the column of its order in this way, and only a statement
// that says it can use the index: so no plan takes one of another order and sorts.
const ORDERED: Readonly<Record<CommentSort, string>> = {
  oldest: `AND c.created_at > '-infinity'`,
  newest: `AND c.created_at > '-infinity'`,
  priority: 'AND c.queue_rank > -9000000000000000',
};

/** What a statement asks of comments `c`. */
export interface CommentClause {
  /** To be continued behind `WHERE c.site_id = $1`; begins with AND where it is not empty. */
  readonly text: string;
  /**
   * A name for this text among all that there can be, for a prepared statement. Null where more is asked than one
   * index holds: there are too many such texts to keep each prepared, and the plan depends on the values.
   */
  readonly shape: string | null;
}

/** The conditions of a filter, for a statement that reads comments in an order or (null) in none. */
export function commentClause(
  values: Values,
  filter: CommentFilter,
  sort: CommentSort | null,
): CommentClause {
  const { status, awaiting, guideline, queue, ...rest } = filter;
  const family = guideline === undefined ? undefined : familyOf(guideline as RuleCode);
  if (family !== undefined && !isFamily(family)) throw new Error('a guideline is of no family');
  const code = guideline === family ? undefined : guideline;
  const valued = filterClause(values, CONDITIONS, {
    ...rest,
    ...(code === undefined ? {} : { code }),
    ...(queue === undefined || queue === null ? {} : { queue }),
  });
  const literals = [
    status && STATUS[status],
    awaiting && AWAITED[awaiting],
    family && FAMILY[family],
    queue === null ? 'AND c.queue IS NULL' : undefined,
    sort !== null && (awaiting !== undefined || status === 'pending') ? ORDERED[sort] : undefined,
  ];
  const narrowing = [family, ...valued.asked].filter((asked) => asked !== undefined);
  return {
    text: [...literals, valued.clause].filter((part) => part !== undefined && part !== '').join(' '),
    shape:
      narrowing.length > 1 || (status !== undefined && awaiting !== undefined)
        ? null
        : [status, awaiting, queue === null ? 'own' : undefined, ...narrowing].filter(Boolean).join('.'),
  };
}

/** The name of a statement of which there is one for each shape of a filter; empty where it is not prepared. */
export function statementName({ shape }: CommentClause, ...parts: readonly string[]): string {
  return shape === null ? '' : [...parts, shape].filter((part) => part !== '').join('.');
}
