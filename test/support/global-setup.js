import { tsImport } from 'tsx/esm/api';

/** Jest loads this file itself, untransformed; what it starts is TypeScript. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export
export default async function globalSetup() {
  const { startTestPostgres } = await tsImport('./postgres-run.ts', import.meta.url);
  globalThis.testPostgres = await startTestPostgres();
}
