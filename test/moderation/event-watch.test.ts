import { expect, test } from '@jest/globals';
import { EventWatch } from '../../src/moderation/event-watch.ts';

const place = (xid: number, nth = 0) => ({ xid, id: `00000000-0000-0000-0000-00000000000${nth}` });
const never = new AbortController().signal;
const LONG_MS = 60_000;

function unheard(error: unknown): void {
  throw error;
}

test('looks behind the stream that has read least, and once however many wait', async () => {
  const looks: number[] = [];
  const watch = new EventWatch(
    async (_site, after) => {
      looks.push(after.xid);
      return after.xid < 7;
    },
    1,
    unheard,
  );
  const waiting = [9, 5, 8].map((xid) => watch.wait('s', place(xid), LONG_MS, never));
  expect(await Promise.all(waiting)).toEqual([true, true, true]);
  expect(looks).toEqual([5]);
});

test('of two places in one transaction, the first event is the one to look behind', async () => {
  const looks: string[] = [];
  const watch = new EventWatch(
    async (_site, { id }) => {
      looks.push(id);
      return true;
    },
    1,
    unheard,
  );
  await Promise.all([3, 1, 2].map((nth) => watch.wait('s', place(5, nth), LONG_MS, never)));
  expect(looks).toEqual([place(5, 1).id]);
});

test('ends a waiting by time and by its signal, and goes on after a failed look', async () => {
  const failures: unknown[] = [];
  let looks = 0;
  const watch = new EventWatch(
    async () => {
      looks += 1;
      if (looks === 1) throw new Error('planted');
      return looks > 2;
    },
    1,
    (error) => failures.push(error),
  );
  expect(await watch.wait('s', place(1), LONG_MS, never)).toBe(true);
  expect(failures).toHaveLength(1);
  const silent = new EventWatch(async () => false, 1, unheard);
  expect(await silent.wait('s', place(1), 5, never)).toBe(false);
  const ending = new AbortController();
  const waiting = silent.wait('s', place(1), LONG_MS, ending.signal);
  ending.abort();
  expect(await waiting).toBe(false);
  expect(await silent.wait('s', place(1), LONG_MS, ending.signal)).toBe(false);
});
