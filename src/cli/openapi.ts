import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import { openModeration } from '../process-moderation.ts';
import { openDatabase } from '../store/database.ts';
import { VERSION } from '../version.ts';

/** Writes the OpenAPI document of the routes to openapi/openapi.json. No database is asked. */
const db = openDatabase({ url: 'postgres://unused', poolSize: 1, prepare: true, onIdleError: () => {} });
const log = pino({ enabled: false });
const app = await buildApp(openModeration(db, { adminKey: null }, log), {
  version: VERSION,
  rateLimit: 0,
  log,
});
await app.ready();
const target = new URL('../../openapi/openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
await db.close();
