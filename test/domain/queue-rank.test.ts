import { describe, expect, test } from '@jest/globals';
import { queueRankOf, rankOfReopened } from '../../src/domain/queue-rank.ts';

const AT = new Date('2026-03-01T10:00:00.000Z');
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

describe('the place in the queue', () => {
  test('is the time of creation, less a bonus for the severest finding', () => {
    const before = [null, 'low', 'medium', 'high'] as const;
    expect(before.map((severity) => AT.getTime() - queueRankOf(AT, severity))).toEqual([
      0,
      15 * MINUTES,
      2 * HOURS,
      12 * HOURS,
    ]);
  });

  test('of what was reopened is the time of that, less an hour for each report, six at most', () => {
    const bonus = (reports: number) =>
      (queueRankOf(AT, 'medium') - rankOfReopened(AT, 'medium', reports)) / HOURS;
    expect([0, 1, 2, 6, 7, 1_000].map(bonus)).toEqual([0, 1, 2, 6, 6, 6]);
  });

  test('of what was appealed against is four hours earlier, beside the reports', () => {
    expect(AT.getTime() - rankOfReopened(AT, null, 0, true)).toBe(4 * HOURS);
    expect(AT.getTime() - rankOfReopened(AT, null, 9, true)).toBe(10 * HOURS);
  });

  test('of what still waits never becomes a later one', () => {
    const early = AT.getTime() - 20 * HOURS;
    expect(rankOfReopened(AT, 'high', 6, false, early)).toBe(early);
    expect(rankOfReopened(AT, 'high', 6, false, AT.getTime())).toBe(AT.getTime() - 18 * HOURS);
  });
});
