import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findComment, insertComments } from '../../src/store/comments.ts';
import { insertEvents } from '../../src/store/events.ts';
import {
  AT,
  decide,
  finding,
  MODERATOR,
  newComment,
  openTestStore,
  rejection,
  sql,
  stateOf,
  type TestStore,
  uuid,
} from './fixtures.ts';

const IMMUTABLE = 'VB001';
const NO_PRIVILEGE = '42501';

// A column that is not named here may change; each change would be valid by every other rule.
const FROZEN: readonly (readonly [string, string])[] = [
  ['text', "'another text'"],
  ['text', "text || ''"],
  ['text', 'NULL'],
  ['text_sha256', "sha256('another text')"],
  ['site_id', "'other'"],
  ['id', `'${uuid(99)}'`],
  ['external_id', "'another'"],
  ['article_id', "'another'"],
  ['parent_id', `'${uuid(2)}'`],
  ['author_id', "'another'"],
  ['author_name', "'another'"],
  ['verdict', "'clean'"],
  ['findings', "'[]'"],
  ['checks', "'[]'"],
  ['guidelines', "'{}'"],
  ['severity', 'NULL'],
  ['message', 'NULL'],
  ['language', "'sv'"],
  ['engine', "'2.0.0'"],
  ['policy_version', '2'],
  ['author_standing', "'trusted'"],
  ['first_time_author', 'true'],
  ['signals', `'[{"signal": "repeat_of_others"}]'`],
  ['submitted_at', "'2000-01-01'"],
  ['created_at', "'2000-01-01'"],
  ['erasure_id', `'${uuid(99)}'`],
];
const STATE = ['status', 'awaiting', 'queue', 'decision_id', 'version', 'queue_rank', 'updated_at'];
const GUARDED = ['comments', 'decisions', 'events', 'erasures'];

describe('what never changes', () => {
  let store: TestStore;
  const comment = newComment(1, {
    externalId: 'x-1',
    verdict: 'flagged',
    findings: [finding()],
    message: 'Please say it otherwise.',
  });
  beforeAll(async () => {
    store = await openTestStore();
    await insertComments(store.db, [comment, newComment(2), newComment(3)]);
    await decide(store.db, newComment(3), rejection(uuid(4), newComment(3)));
    const event = { id: uuid(5), type: 'comment.created', at: AT, commentId: comment.id } as const;
    await store.db.transaction((tx) =>
      insertEvents(tx, 's', [{ ...event, by: MODERATOR, decisionId: null }]),
    );
    await sql(store.db, `SELECT erase_author('s', 'nobody', $1, 'moderator', 'm', NULL, $2)`, [uuid(6), AT]);
  });
  afterAll(() => store.close());

  const update = (change: string) =>
    `UPDATE comments SET ${change} WHERE site_id = 's' AND id = '${comment.id}'`;

  test('every column of a comment is either frozen or its state', async () => {
    const rows = await sql<{ column_name: string }>(
      store.owner,
      "SELECT column_name FROM information_schema.columns WHERE table_name = 'comments'",
    );
    const columns = new Set([...FROZEN.map(([column]) => column), ...STATE]);
    expect(columns).toEqual(new Set(rows.map((row) => row.column_name)));
  });

  test.each(FROZEN.filter(([, value]) => value !== "text || ''"))(
    'the owner cannot set %s of a comment to %s',
    async (column, value) => {
      expect(await stateOf(sql(store.owner, update(`${column} = ${value}`)))).toBe(IMMUTABLE);
    },
  );

  test.each(FROZEN)('the service has no privilege to set %s of a comment to %s', async (column, value) => {
    expect(await stateOf(sql(store.db, update(`${column} = ${value}`)))).toBe(NO_PRIVILEGE);
  });

  test('a text cannot be changed together with its hash', async () => {
    const both = update("text = 'b', text_sha256 = sha256('b')");
    expect(await stateOf(sql(store.owner, both))).toBe(IMMUTABLE);
  });

  test('a status changes by a decision only, and each adds 1 to the version', async () => {
    const decided = (change: string) =>
      `UPDATE comments SET ${change} WHERE site_id = 's' AND id = '${uuid(3)}'`;
    for (const change of ["status = 'approved'", 'version = 3', 'version = 1', 'decision_id = NULL']) {
      expect(await stateOf(sql(store.db, decided(change)))).toBe(IMMUTABLE);
    }
    expect(
      await stateOf(sql(store.db, decided("awaiting = 'report', queue_rank = 1, queue = 'legal'"))),
    ).toBe('none');
    expect(await stateOf(sql(store.db, decided('awaiting = NULL')))).toBe('23514');
    expect(await stateOf(sql(store.db, decided('awaiting = NULL, queue = NULL')))).toBe('none');
    expect(await stateOf(sql(store.db, decided("awaiting = 'first_decision'")))).toBe('23514');
  });

  test.each(GUARDED)('nobody deletes from %s', async (table) => {
    for (const command of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      expect(await stateOf(sql(store.owner, command))).toBe(IMMUTABLE);
      expect(await stateOf(sql(store.db, command))).toBe(NO_PRIVILEGE);
    }
  });

  test.each(['decisions', 'events', 'erasures'])('nobody changes %s', async (table) => {
    const columns = await sql<{ column_name: string }>(
      store.owner,
      'SELECT column_name FROM information_schema.columns WHERE table_name = $1',
      [table],
    );
    expect(columns.length).toBeGreaterThan(5);
    const rename = `UPDATE ${table} SET by_name = 'another'`;
    expect(await stateOf(sql(store.owner, rename))).toBe(IMMUTABLE);
    for (const { column_name: column } of columns) {
      expect(await stateOf(sql(store.db, `UPDATE ${table} SET ${column} = ${column}`))).toBe(NO_PRIVILEGE);
    }
  });

  test('the owner cannot change or take the note of a decision', async () => {
    for (const note of ["'another'", 'NULL']) {
      expect(await stateOf(sql(store.owner, `UPDATE decisions SET note = ${note}`))).toBe(IMMUTABLE);
    }
  });

  test('the service deletes nothing at all, and makes no tombstone', async () => {
    for (const table of ['sites', 'api_keys', 'articles', 'idempotency_keys']) {
      expect(await stateOf(sql(store.db, `DELETE FROM ${table}`))).toBe(NO_PRIVILEGE);
      expect(await stateOf(sql(store.db, `TRUNCATE ${table}`))).toBe(NO_PRIVILEGE);
    }
    expect(await stateOf(sql(store.db, 'INSERT INTO erasures (site_id) VALUES ($1)', ['s']))).toBe(
      NO_PRIVILEGE,
    );
    expect(await stateOf(sql(store.db, "INSERT INTO events (xid) VALUES ('1')"))).toBe(NO_PRIVILEGE);
    expect(await stateOf(sql(store.db, 'INSERT INTO comments (erasure_id) VALUES (NULL)'))).toBe(
      NO_PRIVILEGE,
    );
    const textless = newComment(7, { text: null as never, textSha256: comment.textSha256 });
    expect(await stateOf(insertComments(store.db, [textless]))).toBe('23514');
  });

  test('the service cannot turn the guards off', async () => {
    for (const command of [
      'ALTER TABLE comments DISABLE TRIGGER ALL',
      'DROP TRIGGER guard_update ON comments',
      "SET session_replication_role = 'replica'",
      "SELECT grant_runtime('verbatim_app')",
    ]) {
      expect(await stateOf(sql(store.db, command))).toBe(NO_PRIVILEGE);
    }
  });

  test('after all of this the comment is what it was', async () => {
    const { queueRank: _, ...unchanged } = comment;
    expect(await findComment(store.db, 's', comment.id)).toEqual(unchanged);
  });
});
