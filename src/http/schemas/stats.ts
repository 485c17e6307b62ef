import { Type } from 'typebox';
import { REASON_CODES } from '../../domain/guideline.ts';
import { ActorSchema } from './decision.ts';
import { enumeration, named, nullable, ref, strict, Timestamp } from './primitives.ts';
import { CappedCountSchema } from './queue.ts';

const time = (description: string) =>
  Type.Optional(Type.String({ format: 'date-time', description, examples: ['2026-11-24T08:00:00.000Z'] }));
export const StatsQuery = strict({
  from: time('RFC 3339, included; a day before `to` where absent.'),
  to: time('RFC 3339, not included; now where absent. At most 31 days after `from`.'),
});

const count = (description?: string) =>
  Type.Integer({ minimum: 0, ...(description === undefined ? {} : { description }) });
const outcomes = { approved: count(), rejected: count() };
const seconds = nullable(Type.Number({ minimum: 0 }));

export const StatsSchema = named(
  'Stats',
  strict({
    from: Timestamp('Included.'),
    to: Timestamp('Not included.'),
    waiting: ref(CappedCountSchema),
    oldestWaitingAt: nullable(Timestamp('When the oldest comment that waits was stored.')),
    decisions: strict({
      ...outcomes,
      byGuideline: Type.Array(strict({ guideline: enumeration(REASON_CODES), rejected: count() }), {
        description: 'By reason; a rejection counts for each of its reasons.',
      }),
      byActor: Type.Array(strict({ by: ref(ActorSchema), ...outcomes }), {
        maxItems: 100,
        description: 'The busiest: moderators, and each version of the policy.',
      }),
      byHour: Type.Array(strict({ hour: Timestamp('Its beginning.'), ...outcomes }), {
        description: 'Hours (UTC) with a decision.',
      }),
    }),
    timeToDecision: strict(
      { decisions: count(), medianSeconds: seconds, p95Seconds: seconds },
      'From storing a comment to its first decision, where a moderator made it.',
    ),
    rules: Type.Array(
      strict({
        rule: Type.String(),
        hits: count('Comments that moderators decided and that have a finding of the rule.'),
        rejected: count(),
        rejectedForIt: count('For the guideline of the finding, among others.'),
        approved: count(),
        agreement: Type.Number({ minimum: 0, maximum: 1, description: '`rejected` of `hits`.' }),
      }),
      {
        maxItems: 1_000,
        description: 'How often moderators agreed with each rule, the most frequent first.',
      },
    ),
  }),
);

export const STATS_SCHEMAS = [StatsSchema];
