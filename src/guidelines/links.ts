import { knownLinks } from './rules/promotion-links.ts';
import { createFolded, fold } from './text/fold.ts';
import { linkSpans } from './text/link-spans.ts';
import { scan } from './text/scan.ts';
import { createTokens } from './text/tokens.ts';

/** Buffers that every call fills anew: reading is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();

/** The links of a text as the rules see them, at most 20, each with its host: `www.example.org`. */
export function linksIn(text: string): { start: number; end: number; host: string }[] {
  fold(text, folded);
  scan(folded, tokens);
  const links = linkSpans(folded, tokens);
  return knownLinks({ text, links, signals: [] }).map(({ start, end, hostname }) => ({
    start,
    end,
    host: hostname.toLowerCase(),
  }));
}
