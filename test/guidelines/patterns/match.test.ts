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

/** Where words stand is kept in blocks of 32 positions: a pattern must be seen across their borders, and far. */
describe('a pattern at any place of a long text', () => {
  const PLACES = Array.from({ length: 100 }, (_, i) => i);

  test.each([
    ['feed ..3 @pet', 'feed one two cat'],
    ['@pet ..3 feed ..2 milk', 'cat one two feed one milk'],
    ['the feed @pet', 'the feed cat'],
    ['you ...31 feed', `you ${'one '.repeat(31)}feed`],
    ['feed ...31 you', `feed ${'one '.repeat(31)}you`],
    ['you ...40 feed', `you ${'one '.repeat(40)}feed`],
    ['feed ...40 you the', `feed ${'one '.repeat(40)}you the`],
    ['feed|you the? you? milk ..2 @pet $', 'feed the you milk one cat.'],
  ])('%s', (pattern, text) => {
    for (const place of PLACES) {
      const before = 'word '.repeat(place);
      expect(matchesOf(pattern, `${before}${text} word word`)).toEqual([text.replace(/\.$/, '')]);
    }
  });

  test('is not seen where a word stands beyond its place', () => {
    for (const place of PLACES) {
      const before = 'word '.repeat(place);
      expect(matchesOf('feed ..3 @pet', `${before}feed one two three four cat`)).toEqual([]);
      expect(matchesOf('feed @pet', `${before}cat feed one cat feed`)).toEqual([]);
    }
  });
});
