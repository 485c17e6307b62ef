/** The code of an error that the operating system gave, such as ENOENT; undefined for other errors. */
export function systemErrorCode(error: unknown): string | undefined {
  // Not by instanceof: errors of node:fs are of another realm where code runs in a VM context.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
