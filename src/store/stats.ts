import type { Actor } from '../domain/comment.ts';
import type { ReasonCode } from '../domain/guideline.ts';
import type { OutcomeCounts, RuleAgreement, Stats } from '../domain/stats.ts';
import type { Executor, Statement } from './database.ts';

/** A range of time, its end not included. */
export interface TimeRange {
  readonly from: Date;
  readonly to: Date;
}

const BUSIEST = 100;
const MOST_RULES = 1_000;

// Each walks the part of the index decisions_by_time that is in the range.
// What an erasure decides is nobody's judgement.
const IN_RANGE = `d.site_id = $1 AND d.at >= $2 AND d.at < $3 AND NOT (d.by_type = 'policy' AND d.by_id = 'erasure')`;
const OUTCOMES = `
  count(*) FILTER (WHERE d.outcome = 'approved') AS approved,
  count(*) FILTER (WHERE d.outcome = 'rejected') AS rejected`;

const TOTAL = { name: 'stats.total', text: `SELECT ${OUTCOMES} FROM decisions d WHERE ${IN_RANGE}` };
const BY_GUIDELINE = {
  name: 'stats.by-guideline',
  text: `
    SELECT reason AS guideline, count(*) AS rejected
    FROM decisions d CROSS JOIN LATERAL unnest(d.reasons) AS reason
    WHERE ${IN_RANGE} GROUP BY reason ORDER BY rejected DESC, reason`,
};
const BY_ACTOR = {
  name: 'stats.by-actor',
  text: `
    SELECT d.by_type, d.by_id, max(d.by_name) AS by_name, ${OUTCOMES} FROM decisions d WHERE ${IN_RANGE}
    GROUP BY d.by_type, d.by_id ORDER BY count(*) DESC, d.by_type, d.by_id LIMIT ${BUSIEST}`,
};
const BY_HOUR = {
  name: 'stats.by-hour',
  text: `
    SELECT date_trunc('hour', d.at, 'UTC') AS hour, ${OUTCOMES} FROM decisions d WHERE ${IN_RANGE}
    GROUP BY hour ORDER BY hour`,
};
const TIME_TO_DECISION = {
  name: 'stats.time-to-decision',
  text: `
    SELECT count(*) AS decisions,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - c.created_at)) AS median,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - c.created_at)) AS p95
    FROM decisions d JOIN comments c ON c.site_id = $1 AND c.id = d.comment_id
    WHERE ${IN_RANGE} AND d.comment_version = 2 AND d.by_type = 'moderator'`,
};
// A comment counts once for a rule, as its last decision in the range says.
const RULES = {
  name: 'stats.rules',
  text: `
    WITH last AS (
      SELECT DISTINCT ON (d.comment_id) d.comment_id, d.outcome, d.reasons
      FROM decisions d WHERE ${IN_RANGE} AND d.by_type = 'moderator'
      ORDER BY d.comment_id, d.comment_version DESC
    ), hits AS (
      SELECT f.finding->>'rule' AS rule, l.comment_id, l.outcome,
        bool_or(f.finding->>'guideline' = ANY (l.reasons)) AS for_it
      FROM last l JOIN comments c ON c.site_id = $1 AND c.id = l.comment_id
      CROSS JOIN LATERAL jsonb_array_elements(c.findings) AS f (finding)
      GROUP BY 1, 2, 3
    )
    SELECT rule, count(*) AS hits, count(*) FILTER (WHERE outcome = 'rejected') AS rejected,
      count(*) FILTER (WHERE for_it) AS rejected_for_it,
      count(*) FILTER (WHERE outcome = 'approved') AS approved
    FROM hits GROUP BY rule ORDER BY hits DESC, rule LIMIT ${MOST_RULES}`,
};

interface RuleRow extends Omit<RuleAgreement, 'rejectedForIt' | 'agreement'> {
  readonly rejected_for_it: number;
}

interface ActorRow extends OutcomeCounts {
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
}

/** What was decided at a site in a range of time. */
export async function readStats(
  db: Executor,
  siteId: string,
  { from, to }: TimeRange,
): Promise<Pick<Stats, 'decisions' | 'timeToDecision' | 'rules'>> {
  const ask = <Row>(statement: Statement): Promise<Row[]> => db.query<Row>(statement, [siteId, from, to]);
  // One after the other: at once they would take six connections from those who moderate.
  const [total] = await ask<OutcomeCounts>(TOTAL);
  const byGuideline = await ask<{ guideline: ReasonCode; rejected: number }>(BY_GUIDELINE);
  const byActor = await ask<ActorRow>(BY_ACTOR);
  const byHour = await ask<OutcomeCounts & { hour: Date }>(BY_HOUR);
  const [time] = await ask<{ decisions: number; median: number | null; p95: number | null }>(
    TIME_TO_DECISION,
  );
  const rules = await ask<RuleRow>(RULES);
  if (total === undefined || time === undefined) throw new Error('the statistics have no row');
  return {
    decisions: {
      ...total,
      byGuideline,
      byActor: byActor.map(({ by_type, by_id, by_name, approved, rejected }) => ({
        by: { type: by_type, id: by_id, name: by_name },
        approved,
        rejected,
      })),
      byHour,
    },
    timeToDecision: { decisions: time.decisions, medianSeconds: time.median, p95Seconds: time.p95 },
    rules: rules.map(({ rule, hits, rejected, rejected_for_it, approved }) => ({
      rule,
      hits,
      rejected,
      rejectedForIt: rejected_for_it,
      approved,
      agreement: rejected / hits,
    })),
  };
}
