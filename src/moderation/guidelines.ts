import { REASON_CODES, type ReasonCode } from '../domain/guideline.ts';
import { GUIDELINE_TEXTS } from '../domain/guideline-text.ts';
import type { Moderation } from './context.ts';
import { policyInForce } from './policy/policies.ts';

/** A guideline as a site words it. */
export interface Guideline {
  readonly code: ReasonCode;
  readonly title: string;
  readonly text: string;
}

/** Those that the site has not turned off, with its own titles and texts where it has any. */
export async function guidelinesInForce(moderation: Moderation, siteId: string): Promise<Guideline[]> {
  const { document } = await policyInForce(moderation, siteId);
  const entries = new Map(document.guidelines.map((entry) => [entry.code, entry]));
  return REASON_CODES.flatMap((code) => {
    const entry = entries.get(code);
    if (entry?.enabled === false) return [];
    const house = GUIDELINE_TEXTS[code];
    return [{ code, title: entry?.title ?? house.title, text: entry?.text ?? house.text }];
  });
}
