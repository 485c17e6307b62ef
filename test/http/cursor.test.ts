import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/http/cursor.ts';

const positions = fc.record({
  rank: fc.maxSafeInteger(),
  at: fc.date({ noInvalidDate: true }),
  id: fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,63}$/)),
});

/** A cursor with a right digest over whatever it says, as somebody could make who reads our source. */
function forge(list: string, payload: string): string {
  const digest = createHash('sha256').update(`${list}\n${payload}`).digest().subarray(0, 12);
  return Buffer.concat([digest, Buffer.from(payload)]).toString('base64url');
}

describe('a cursor', () => {
  test('is the position that it was made of, on its own list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), positions, (list, position) => {
        expect(decodeCursor(list, encodeCursor(list, position))).toEqual(position);
      }),
      { seed: 1 },
    );
  });

  test('is none on another list', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), positions, (one, other, position) => {
        fc.pre(one !== other);
        expect(() => decodeCursor(other, encodeCursor(one, position))).toThrow('belongs to another list');
      }),
      { seed: 1 },
    );
  });

  test('is no other string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cursor) => {
        expect(() => decodeCursor('list', cursor)).toThrow('belongs to another list');
      }),
      { seed: 1 },
    );
  });

  test.each([
    'no JSON',
    'null',
    '{}',
    '[]',
    '[0,0]',
    '["0",0,"a"]',
    '[0.5,0,"a"]',
    '[0,"0","a"]',
    '[0,9e15,"a"]',
    '[0,null,"a"]',
    '[0,0,7]',
    '[0,0,""]',
    '[0,0,"A"]',
    `[0,0,"${'a'.repeat(64)}"]`,
    '[1e300,0,"a"]',
  ])('is none where it says %s, even with a right digest', (payload) => {
    expect(() => decodeCursor('list', forge('list', payload))).toThrow('belongs to another list');
    expect(decodeCursor('list', forge('list', '[0,0,"a"]'))).toEqual({ rank: 0, at: new Date(0), id: 'a' });
  });
});
