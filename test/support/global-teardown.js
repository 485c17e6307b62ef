/** Ends what global-setup.js started, in the same process. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export
export default async function globalTeardown() {
  await globalThis.testPostgres.stop();
}
