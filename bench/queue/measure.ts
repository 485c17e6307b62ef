import type { Moderation } from '../../src/moderation/context.ts';
import { pageOfComments } from '../../src/moderation/comments.ts';

/** Median milliseconds by the name of what was done. */
export type Costs = Readonly<Record<string, number>>;

const RUNS = 300;
const SITE = 'default';

export async function measureQueue(moderation: Moderation): Promise<Costs> {
  const costs: Record<string, number> = {};
  const page = (filter: Parameters<typeof pageOfComments>[2], sort: 'priority' | 'oldest') => () =>
    pageOfComments(moderation, SITE, filter, sort, null, 50);
  costs['page, all, by priority'] = await medianOf(page({ awaiting: 'first_decision' }, 'priority'));
  return costs;
}

async function medianOf(act: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 20; i += 1) await act();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[RUNS >> 1] ?? Number.NaN;
}
