import { createHash } from 'node:crypto';
import type { Finding } from '../../src/domain/checked.ts';
import type { Actor } from '../../src/domain/comment.ts';
import { insertComments, type NewComment } from '../../src/store/comments.ts';
import {
  type Database,
  type Executor,
  openDatabase,
  type Statement,
  sqlStateOf,
} from '../../src/store/database.ts';
import { applyDecision, type NewDecision } from '../../src/store/decisions.ts';
import { cloneDatabase } from '../support/postgres.ts';

/** A database of its own, as the service sees it and as its owner does. */
export interface TestStore {
  readonly db: Database;
  readonly owner: Database;
  close(): Promise<void>;
}

export async function openTestStore(poolSize = 10): Promise<TestStore> {
  const test = await cloneDatabase();
  const open = (url: string) => openDatabase({ url, poolSize, prepare: true, onIdleError: () => undefined });
  const db = open(test.url);
  const owner = open(test.ownerUrl);
  return {
    db,
    owner,
    close: async () => {
      await Promise.all([db.close(), owner.close()]);
      await test.drop();
    },
  };
}

/** The n-th id of a test; ids ascend with n. */
export function uuid(n: number): string {
  return `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export const AT = new Date('2026-03-01T10:00:00.123Z');
export const MODERATOR: Actor = { type: 'moderator', id: 'mod-1', name: 'Noor' };

export function later(milliseconds: number): Date {
  return new Date(AT.getTime() + milliseconds);
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    guideline: 'profanity',
    rule: 'profanity.term',
    severity: 'medium',
    start: 0,
    end: 4,
    match: 'text',
    via: ['case'],
    explanation: 'A made-up finding.',
    ...changes,
  };
}

/** A comment with the n-th id, pending, of the site `s`. */
export function newComment(n: number, changes: Partial<NewComment> = {}): NewComment {
  const text = changes.text ?? `text ${n}`;
  return {
    siteId: 's',
    id: uuid(n),
    externalId: null,
    articleId: 'a-1',
    parentId: null,
    author: { id: 'u-1', name: 'Lana' },
    text,
    textSha256: sha256Of(text),
    status: 'pending',
    awaiting: 'first_decision',
    queue: null,
    verdict: 'clean',
    findings: [],
    checks: [{ check: 'threat', outcome: 'clear' }],
    signals: [],
    message: null,
    language: 'en',
    engine: '1.0.0+lexicon.1',
    decision: null,
    version: 1,
    queueRank: AT.getTime(),
    policyVersion: 1,
    authorStanding: 'normal',
    firstTimeAuthor: false,
    submittedAt: AT,
    createdAt: AT,
    updatedAt: AT,
    ...changes,
  };
}

export async function insertOne(db: Executor, comment: NewComment): Promise<NewComment> {
  const inserted = await insertComments(db, [comment]);
  if (!inserted.has(comment.id)) throw new Error('the comment was not inserted');
  return comment;
}

export function rejection(id: string, comment: NewComment, changes: Partial<NewDecision> = {}): NewDecision {
  return {
    id,
    outcome: 'rejected',
    reasons: ['threat', 'other'],
    note: 'a note',
    by: MODERATOR,
    at: AT,
    textSha256: comment.textSha256,
    ...changes,
  };
}

/** Decides in a transaction of its own. */
export function decide(
  db: Database,
  comment: NewComment,
  decision: NewDecision,
  expectedVersion = 1,
): Promise<boolean> {
  return db.transaction((tx) =>
    applyDecision(tx, {
      siteId: comment.siteId,
      commentId: comment.id,
      expectedVersion,
      decision,
      status: decision.outcome,
      at: decision.at,
    }),
  );
}

/** Runs SQL that only a test needs. */
export function sql<Row>(db: Executor, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return db.query<Row>({ name: '', text }, values);
}

/** The SQLSTATE with which work was refused; `none` where it was not. */
export async function stateOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return sqlStateOf(error);
  }
}

/** Resolves once some session of this database waits for a lock. */
export async function untilSomeoneWaits(db: Executor): Promise<void> {
  const waiting = `
    SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid)
    WHERE NOT l.granted AND a.datname = current_database()`;
  for (let rows: unknown[] = []; rows.length === 0; ) rows = await sql(db, waiting);
}

/** An executor that answers nothing and keeps what it was asked. */
export function recorder(): Executor & {
  readonly asked: { statement: Statement; values: readonly unknown[] }[];
} {
  const asked: { statement: Statement; values: readonly unknown[] }[] = [];
  return {
    asked,
    query: async (statement, values = []) => {
      asked.push({ statement, values });
      return [];
    },
  };
}
