import { expect, test } from '@jest/globals';
import { fuzz } from '../support/fuzz.ts';
import { startService } from '../support/service.ts';

test('the service answers as its document says, whatever is asked, and accepts nothing that it forbids', async () => {
  const service = await startService();
  try {
    const { requests, refused } = await fuzz(service, { seed: 20_261_124, runs: 25 });
    expect(refused).toBeGreaterThan(300);
    expect(requests).toBeGreaterThan(700);
  } finally {
    await service.close();
  }
}, 120_000);
