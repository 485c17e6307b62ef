import { createHash } from 'node:crypto';

/** Hex SHA-256 of the UTF-8 bytes of a text: what proves that it was not edited. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
