import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../src/database.ts';
import { DEFAULT_DOCUMENT, type PolicyDocument } from '../src/domain/policy.ts';
import { DEFAULT_SITE_ID, openDefaultSite } from '../src/moderation/access.ts';
import type { Moderation } from '../src/moderation/context.ts';
import { putPolicy } from '../src/moderation/policy/policies.ts';
import { simulatePolicy } from '../src/moderation/policy/simulate.ts';
import { submitBatch } from '../src/moderation/submit.ts';
import { openModeration } from '../src/process-moderation.ts';
import { openDatabase } from '../src/store/database.ts';
import { startEmbeddedPostgres } from '../src/store/embedded/embedded-postgres.ts';
import type { Log } from '../src/store/log.ts';
import { CORPORA } from '../test/guidelines/corpus/corpora.ts';
import { parseCorpus } from '../test/guidelines/corpus/corpus.ts';

/**
 * What a simulation over 10,000 stored comments costs, the lines of the corpora: with a draft that looks at what is
 * stored, one that looks for links, and one that has every text checked anew.
 *
 *   npm run bench:simulation
 */
const COMMENTS = 10_000;
const BATCH = 500;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const command = {
  siteId: DEFAULT_SITE_ID,
  actor: { type: 'moderator', id: 'bench', name: null },
  idempotency: null,
} as const;

const threatOff: PolicyDocument = {
  ...DEFAULT_DOCUMENT,
  guidelines: [{ code: 'threat', enabled: false, title: null, text: null }],
};
const DRAFTS: Readonly<Record<string, PolicyDocument>> = {
  'what is stored': { ...threatOff, clean: 'publish' },
  'links too': { ...threatOff, links: { ...DEFAULT_DOCUMENT.links, action: 'hold' } },
  'texts checked anew': { ...DEFAULT_DOCUMENT, clean: 'publish' },
};

async function fill(moderation: Moderation): Promise<void> {
  const lines = CORPORA.flatMap(({ language, source }) =>
    parseCorpus(source).map(({ text }) => ({ text, language })),
  );
  for (let from = 0; from < COMMENTS; from += BATCH) {
    const submissions = Array.from({ length: BATCH }, (_, i) => {
      const { text = '', language = 'en' } = lines[((from + i) * 7) % lines.length] ?? {};
      const author = { id: `u-${(from + i) % 900}`, name: null };
      const given = { articleId: 'a', externalId: null, parentId: null, submittedAt: null };
      return { ...given, author, text, language };
    });
    await submitBatch(moderation, command, submissions, () => ({ status: 200, headers: {}, body: '' }));
  }
}

const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
const embedded = await startEmbeddedPostgres({ dataDir, log: silent });
try {
  await migrateDatabase({ ...embedded, embedded }, silent);
  const db = openDatabase({
    url: embedded.runtimeUrl,
    poolSize: 4,
    prepare: true,
    onIdleError: () => undefined,
  });
  const moderation = openModeration(db, { adminKey: null }, silent);
  await openDefaultSite(moderation);
  await putPolicy(moderation, command, threatOff, null);
  await fill(moderation);
  for (const [name, draft] of Object.entries(DRAFTS)) {
    const began = performance.now();
    const { examined } = await simulatePolicy(moderation, DEFAULT_SITE_ID, draft, {}, COMMENTS);
    const seconds = (performance.now() - began) / 1000;
    console.log(`${name.padEnd(20)} ${examined} comments in ${seconds.toFixed(2)} s`);
  }
  await db.close();
} finally {
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}
