import type { Checked } from '../domain/checked.ts';
import type { Signal } from '../domain/signal.ts';
import { faultOfText, type TextFault } from '../domain/text.ts';
import { checkSafely } from './check-safely.ts';
import type { Moderation } from './context.ts';
import { findRepeats } from './repeats/find-repeats.ts';
import { siteRulesInForce } from './site-rules.ts';
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
  const { policy, check } = await siteRulesInForce(moderation, siteId);
  const limit = policy.document.textLimit;
  const fault = faultOfText(text, limit);
  if (fault !== null) return { kind: 'text-refused', fault, limit };
  const checked = checkSafely(moderation, text, language, check);
  const candidate = { id: '', authorId: null, text, textSha256: sha256Of(text), createdAt: moderation.now() };
  const { signals } = await findRepeats(moderation, moderation.db, siteId, [candidate]);
  return { kind: 'checked', checked, signals: signals.get('') ?? [] };
}
