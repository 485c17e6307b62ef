import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BIT } from '../../../src/guidelines/text/disguise-bits.ts';
import { createFolded, fold, foldToString } from '../../../src/guidelines/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Ｆｕｌｌ', 'full'],
    ['𝕄𝕒𝕥𝕙', 'math'],
    ['ⓒⓘⓡⓒⓛⓔ', 'circle'],
    ['раураl', 'paypal'],
    ['né́e', 'nee'],
    ['so\u00adft', 'soft'],
    ['zero\u200bwidth', 'zerowidth'],
    ['ꜱᴍᴀʟʟ', 'small'],
    ['İstanbul', 'istanbul'],
    ['don’t', "don't"],
    ['العربية', 'العربية'],
  ])('%s becomes %s', (text, expected) => {
    expect(foldToString(text)).toBe(foldToString(expected));
  });

  test('names what it undid, unit by unit', () => {
    const folded = fold('ａbé', createFolded());
    expect(folded.flags[0]).toBe(BIT.compatibility);
    expect(folded.flags[1]).toBe(0);
    expect(folded.flags[2]).toBe(BIT.marks);
  });

  test('maps every unit to the range of the original it came from', () => {
    const folded = fold('a\u0301😀ﷺb', createFolded());
    expect(Array.from(folded.starts.subarray(0, 2))).toEqual([0, 2]);
    expect(Array.from(folded.ends.subarray(0, 2))).toEqual([2, 4]);
    expect(folded.starts[folded.length - 1]).toBe(5);
  });

  test('leaves a phrase written as one sign in one piece', () => {
    expect(foldToString('ﷺ')).toBe('ﷺ');
    expect(foldToString('ﷻ')).toBe('ﷻ');
    expect(foldToString('㈝')).toHaveLength(7);
  });

  test('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldToString(text);
        expect(foldToString(once)).toBe(once);
      }),
      { numRuns: 2000, seed: 20_261_124 },
    );
  });

  test('grows with the text, expansions included', () => {
    const folded = fold('㍿'.repeat(5000), createFolded(16));
    expect(folded.length).toBe(4 * 5000);
    expect(Array.from(folded.units.subarray(0, 4))).toEqual(
      Array.from(folded.units.subarray(4 * 4999, 4 * 5000)),
    );
    expect(folded.ends[folded.length - 1]).toBe(5000);
  });
});
