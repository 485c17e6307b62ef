import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { startService } from '../support/service.ts';

test('a client that goes away within its body is no failure of ours, and no error in the log', async () => {
  let failed: (error: Error) => void = () => undefined;
  const failure = new Promise<Error>((resolve) => {
    failed = resolve;
  });
  let read: () => void = () => undefined;
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  const service = await startService({
    plant: (app) => {
      // Runs last before the body is read; the client hears of it and goes away only then.
      app.addHook('preParsing', async () => read());
      app.addHook('onError', async (_request, _reply, error) => failed(error));
    },
  });
  try {
    const socket = connect(service.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST /v1/checks HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${service.keys.submitter}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"te',
    );
    await reading;
    socket.destroy();
    expect((await failure).message).toBe('aborted');
  } finally {
    await service.close();
  }
  expect(service.log.length).toBeGreaterThan(0);
  expect(service.log.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
});
