import type { Checked } from '../domain/checked.ts';
import type { Signal } from '../domain/signal.ts';
import { DEFAULT_TEXT_LIMIT, faultOfText, type TextFault } from '../domain/text.ts';
import { checkSafely } from './check-safely.ts';
import type { Moderation } from './context.ts';
import { findRepeats } from './repeats/find-repeats.ts';
import { termsInForce } from './terms.ts';
import { sha256Of } from './text-hash.ts';

export type TriedCheck =
  | { readonly kind: 'checked'; readonly checked: Checked; readonly signals: readonly Signal[] }
  | { readonly kind: 'text-refused'; readonly fault: TextFault; readonly limit: number };

/** Checks a text as the site would, and stores nothing; refuses what could not be submitted as a comment either. */
export async function tryCheck(
  moderation: Moderation,
  siteId: string,
  text: string,
  language: string | null,
): Promise<TriedCheck> {
  const fault = faultOfText(text, DEFAULT_TEXT_LIMIT);
  if (fault !== null) return { kind: 'text-refused', fault, limit: DEFAULT_TEXT_LIMIT };
  const terms = await termsInForce(moderation, siteId);
  const checked = checkSafely(moderation, text, language, terms);
  const candidate = { id: '', authorId: null, text, textSha256: sha256Of(text), createdAt: moderation.now() };
  const { signals } = await findRepeats(moderation, moderation.db, siteId, [candidate]);
  return { kind: 'checked', checked, signals: signals.get('') ?? [] };
}
