import { describe, expect, test } from '@jest/globals';
import { compilePack } from '../../../src/guidelines/patterns/compile.ts';
import { Matcher } from '../../../src/guidelines/patterns/match.ts';
import { parseLexicons } from '../../../src/guidelines/patterns/parse.ts';
import { createFolded, fold } from '../../../src/guidelines/text/fold.ts';
import { scan } from '../../../src/guidelines/text/scan.ts';
import { Streamer } from '../../../src/guidelines/text/streamer.ts';
import { createTokens } from '../../../src/guidelines/text/tokens.ts';

/** What a pattern matches of a text, as slices of it. */
function matchesOf(pattern: string, text: string): string[] {
  const lines = `common the a you\nclass pet = cat/n dog/n\nrule x threat high\nsays Something.\nmatch ${pattern}`;
  const compiled = compilePack(parseLexicons([{ file: 'test', source: 'test', lines }]), {
    prefixes: [],
    suffixes: [],
  });
  const folded = fold(text, createFolded());
  const tokens = scan(folded, createTokens());
  const stream = new Streamer().build({ ...compiled, folded, tokens });
  return new Matcher(compiled).run(stream).map(({ from, to }) => {
    const start = folded.starts[stream.from[from] as number];
    return text.slice(start, folded.ends[(stream.to[to - 1] as number) - 1]);
  });
}

describe('patterns', () => {
  test.each([
    ['feed the @pet', 'please feed the dogs now', ['feed the dogs']],
    ['feed|walk the? @pet', 'walk dogs and feed the cat', ['walk dogs', 'feed the cat']],
    ['feed ..2 @pet', 'feed your big dog', ['feed your big dog']],
    ['feed ..2 @pet', 'feed your very big dog', []],
    ['feed ..2 @pet', 'feed me. A dog came', []],
    ['feed @pet', 'feed, dog', []],
    ['feed ..1 @pet', 'feed, dog', ['feed, dog']],
    ['feed _ @pet', 'feed big dog', ['feed big dog']],
    ['feed !@pet', 'feed dogs', []],
    ['feed !@pet', 'feed birds', ['feed']],
    ['!the @pet', 'the dog saw a cat', ['cat']],
    ['^ feed', 'Feed him. Do not feed her', ['Feed']],
    ['feed $', 'feed him. This is feed.', ['feed']],
    ['feed the @pet', 'f33d the d0g', ['f33d the d0g']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(matchesOf(pattern, text)).toEqual(expected);
  });
});
