import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  signatureOf,
  similarityOf,
  type TextSignature,
} from '../../src/moderation/repeats/text-signature.ts';

const of = (text: string): TextSignature => {
  const signature = signatureOf(text);
  if (signature === null) throw new Error(`too short: ${text}`);
  return signature;
};
const meet = (a: TextSignature, b: TextSignature): boolean => a.bands.some((band) => b.bands.includes(band));

const COUNCIL = 'The council should have asked the people who live there before it built the road.';

describe('the signature of a text', () => {
  test.each([
    ['capitals and punctuation', COUNCIL.toUpperCase().replace('.', '!!!')],
    ['fullwidth letters', COUNCIL.replace('council', '\uff43\uff4f\uff55\uff4e\uff43\uff49\uff4c')],
    ['invisible characters', COUNCIL.replace('road', 'ro\u200bad')],
    ['other white space', COUNCIL.replaceAll(' ', '\n ')],
  ])('is the same in spite of %s', (_what, text) => {
    expect(of(text)).toEqual(of(COUNCIL));
  });

  test('of a text with another word is near, and meets it', () => {
    const other = of(COUNCIL.replace('road', 'bridge'));
    expect(similarityOf(of(COUNCIL), other)).toBeGreaterThan(0.7);
    expect(meet(of(COUNCIL), other)).toBe(true);
  });

  test('of another text is far, and does not meet it', () => {
    const other = of('We walked along the beach for hours, and the weather was lovely.');
    expect(similarityOf(of(COUNCIL), other)).toBeLessThan(0.05);
    expect(meet(of(COUNCIL), other)).toBe(false);
  });

  test('is there for scripts without spaces', () => {
    const text = '今日はとても良い天気だったので公園まで散歩に行きました';
    expect(similarityOf(of(text), of(text.replace('公園', '図書館')))).toBeGreaterThan(0.6);
  });

  test.each(['I agree!', 'Well said.', '', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'])(
    'is none of %j, which many may write',
    (text) => {
      expect(signatureOf(text)).toBeNull();
    },
  );

  test('meets its own, and is symmetrical, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        const one = signatureOf(a);
        const two = signatureOf(b);
        if (one === null || two === null) return;
        expect(similarityOf(one, one)).toBe(1);
        expect(similarityOf(one, two)).toBe(similarityOf(two, one));
        expect(one.bands.every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31)).toBe(true);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
