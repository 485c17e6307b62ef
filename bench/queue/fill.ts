import type { Database } from '../../src/store/database.ts';

/** One in ten waits; the others were decided, by 20 moderators. */
const SHARE_WAITING = 10;
/** Rows of one statement: small enough to see that it goes on, large enough to be quick. */
const CHUNK = 100_000;
const FILLED_TABLES = ['comments', 'decisions', 'events'];

/** The first comment is as old as this; each next one is a second younger. */
const FIRST_COMMENT_AT = Date.parse('2026-01-01T00:00:00.000Z');

// The n-th id of a kind: a UUID v7 of the comment's time, so that ids lie in the index as real ones do.
const id = (kind: string): string =>
  `(lpad(to_hex(${FIRST_COMMENT_AT} + n * 1000), 12, '0') || '7${kind}00' || '8000' || lpad(to_hex(n), 12, '0'))::uuid`;
const AT = `(timestamptz 'epoch' + (${FIRST_COMMENT_AT}::bigint / 1000 + n) * interval '1 second')`;

// Eight of ten that wait have findings and one of ten that were decided, spread over the families. A site that is a
// thousand times as large has a thousand times as many articles and authors, not a thousand times as many comments
// of each: 25 articles are discussed at a time, and half of all comments are by regulars, one for each 500 comments.
// The squares make both uneven.
const uniform = (salt: number): string => `(abs(hashint8(n + ${salt})) / 2147483648.0)`;
const WAITS = `abs(hashint8(n + 5)) % ${SHARE_WAITING} = 0`;
const SOURCE = `
  SELECT n, abs(hashint8(n)) AS h,
    'a-' || n / 10000 * 25 + floor(25 * ${uniform(1)} ^ 2) AS article_id,
    CASE WHEN abs(hashint8(n + 6)) % 2 = 0 THEN 'u-' || n
      ELSE 'r-' || n / 10000 * 20 + floor(20 * ${uniform(2)} ^ 2) END AS author_id,
    CASE WHEN abs(hashint8(n + 3)) % 10 < CASE WHEN ${WAITS} THEN 8 ELSE 1 END
      THEN (ARRAY['profanity', 'vulgarity', 'threat', 'personal_attack', 'abuse', 'promotion'])
        [1 + abs(hashint8(n + 4)) % 6] END AS family,
    'The ' || n || 'th thing to say about it: ' || repeat(md5(n::text) || ' ', 4) AS text,
    ${WAITS} AS waits
  FROM generate_series($1::bigint, $2::bigint) n`;

const COMMENTS = `
  INSERT INTO comments (site_id, id, article_id, author_id, text, text_sha256, status, awaiting, verdict, findings,
    checks, guidelines, severity, language, engine, queue_rank, decision_id, version, submitted_at, created_at,
    updated_at)
  SELECT 'default', ${id('0')}, article_id, author_id, text, sha256(convert_to(text, 'UTF8')),
    CASE WHEN waits THEN 'pending' WHEN h % 4 = 0 THEN 'rejected' ELSE 'approved' END,
    CASE WHEN waits THEN 'first_decision' END,
    CASE WHEN family IS NULL THEN 'clean' ELSE 'flagged' END,
    CASE WHEN family IS NULL THEN '[]' ELSE jsonb_build_array(jsonb_build_object('guideline', family, 'rule',
      family || '.rule', 'severity', 'medium', 'start', 0, 'end', 3, 'match', 'The', 'via', '[]'::jsonb,
      'explanation', 'Filled in.')) END,
    '[]', CASE WHEN family IS NULL THEN '{}' ELSE ARRAY[family] END,
    CASE WHEN family IS NOT NULL THEN 'medium' END, 'en', 'filled',
    ${FIRST_COMMENT_AT} + n * 1000 - CASE WHEN family IS NULL THEN 0 ELSE 7200000 END,
    CASE WHEN NOT waits THEN ${id('1')} END, CASE WHEN waits THEN 1 ELSE 2 END, ${AT}, ${AT}, ${AT}
  FROM (${SOURCE}) source`;
const DECISIONS = `
  INSERT INTO decisions (site_id, id, comment_id, comment_version, outcome, reasons, by_type, by_id, at, text_sha256)
  SELECT 'default', ${id('1')}, ${id('0')}, 2, CASE WHEN h % 4 = 0 THEN 'rejected' ELSE 'approved' END,
    CASE WHEN h % 4 = 0 THEN ARRAY['other'] ELSE '{}' END, 'moderator', 'm-' || h % 20, ${AT} + interval '1 hour',
    sha256(convert_to(text, 'UTF8'))
  FROM (${SOURCE}) source WHERE NOT waits`;
const EVENTS = `
  INSERT INTO events (site_id, id, comment_id, type, at, by_type, by_id, decision_id)
  SELECT 'default', ${id('2')}, ${id('0')}, 'comment.created', ${AT}, 'submitter', 'a key', NULL::uuid
  FROM (${SOURCE}) source
  UNION ALL
  SELECT 'default', ${id('3')}, ${id('0')},
    CASE WHEN h % 4 = 0 THEN 'comment.rejected' ELSE 'comment.approved' END, ${AT} + interval '1 hour',
    'moderator', 'm-' || h % 20, ${id('1')}
  FROM (${SOURCE}) source WHERE NOT waits`;

/**
 * Adds comments, with their decisions and events, until there are `total`. As the superuser, without the foreign
 * keys and with the indexes made at the end: what is measured is what comes later.
 */
export async function fillComments(superuser: Database, have: number, total: number): Promise<void> {
  const indexes = await superuser.query<{ name: string; definition: string }>({
    name: '',
    text: `
      SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
      FROM pg_index i
      WHERE i.indrelid = ANY (ARRAY[${FILLED_TABLES.map((table) => `'${table}'::regclass`).join(', ')}])
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
  });
  for (const { name } of indexes) await superuser.query({ name: '', text: `DROP INDEX ${name}` });
  for (let first = have + 1; first <= total; first += CHUNK) {
    const last = Math.min(first + CHUNK - 1, total);
    await superuser.transaction(async (tx) => {
      await tx.query({ name: '', text: 'SET LOCAL session_replication_role = replica' });
      for (const text of [COMMENTS, DECISIONS, EVENTS]) await tx.query({ name: '', text }, [first, last]);
    });
  }
  for (const { definition } of indexes) await superuser.query({ name: '', text: definition });
  for (const table of FILLED_TABLES) {
    await superuser.query({ name: '', text: `VACUUM (ANALYZE) ${table}` });
  }
}
