import { afterEach, expect, jest, test } from '@jest/globals';
import { drain } from '../src/shutdown.ts';

afterEach(() => {
  jest.useRealTimers();
});

test('a client that does not finish its request in time is cut off', async () => {
  jest.useFakeTimers();
  let end = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const closeAllConnections = jest.fn(() => end());
  const drained = drain({ close: () => closed, server: { closeAllConnections } });
  await jest.advanceTimersByTimeAsync(9_999);
  expect(closeAllConnections).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await drained;
  expect(closeAllConnections).toHaveBeenCalledTimes(1);
});

test('nobody is cut off where all requests end by themselves', async () => {
  jest.useFakeTimers();
  const closeAllConnections = jest.fn();
  await drain({ close: () => Promise.resolve(), server: { closeAllConnections } });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(closeAllConnections).not.toHaveBeenCalled();
});
