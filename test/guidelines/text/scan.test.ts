import { describe, expect, test } from '@jest/globals';
import { createFolded, fold } from '../../../src/guidelines/text/fold.ts';
import { scan } from '../../../src/guidelines/text/scan.ts';
import { createTokens, KIND } from '../../../src/guidelines/text/tokens.ts';

const NAMES = new Map(Object.entries(KIND).map(([name, kind]) => [kind as number, name]));

function tokensOf(text: string): string[] {
  const folded = fold(text, createFolded());
  const tokens = scan(folded, createTokens());
  return Array.from({ length: tokens.length }, (_, t) => {
    const from = folded.starts[tokens.from[t] as number];
    const to = folded.ends[(tokens.to[t] as number) - 1];
    return `${NAMES.get(tokens.kind[t] as number)}:${text.slice(from, to)}`;
  });
}

describe('scan', () => {
  test('words, numbers, ends of sentences and clauses', () => {
    expect(tokensOf('Yes, 142,460 of them. Why?')).toEqual([
      'word:Yes',
      'soft:,',
      'number:142,460',
      'word:of',
      'word:them',
      'stop:.',
      'word:Why',
      'stop:?',
    ]);
  });

  test('links are one token, whatever stands in them', () => {
    expect(tokensOf('see https://example.com/ass?id=5h1t now')).toEqual([
      'word:see',
      'link:https://example.com/ass?id=5h1t',
      'word:now',
    ]);
    expect(tokensOf('(www.example.org)')).toContain('link:www.example.org');
  });

  test('accents and apostrophes are no word boundaries', () => {
    expect(tokensOf("biólogos don't")).toEqual(['word:biólogos', "word:don't"]);
  });

  test('letters mixed with symbols are offered whole, then in pieces', () => {
    expect(tokensOf('f**k')).toEqual(['messy:f**k', 'word:f', 'word:k']);
  });

  test('a number alone is never offered as a word', () => {
    expect(tokensOf('1337 45')).toEqual(['number:1337', 'number:45']);
  });

  test('flags are one emoji', () => {
    expect(tokensOf('🇨🇳🔪')).toEqual(['emoji:🇨🇳', 'emoji:🔪']);
  });
});
