import type { Folded } from './fold.ts';
import { KIND, type Tokens } from './tokens.ts';

/** Where the links of a text are, in UTF-16 code units of it. */
export function linkSpans(from: Folded, found: Tokens): { start: number; end: number }[] {
  const links: { start: number; end: number }[] = [];
  for (let t = 0; t < found.length; t += 1) {
    if (found.kind[t] !== KIND.link) continue;
    links.push({
      start: from.starts[found.from[t] as number] as number,
      end: from.ends[(found.to[t] as number) - 1] as number,
    });
  }
  return links;
}
