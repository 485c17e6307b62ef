import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/http/cursor.ts';

const positions = fc.record({
  rank: fc.maxSafeInteger(),
  time: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
  id: fc.uuid(),
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

  const ID = '01890000-0000-7000-8000-000000000000';

  test.each([
    'no JSON',
    'null',
    '{}',
    '[]',
    '[0,0]',
    `["0",0,"${ID}"]`,
    `[0.5,0,"${ID}"]`,
    `[1e300,0,"${ID}"]`,
    `[0,"0","${ID}"]`,
    `[0,0.5,"${ID}"]`,
    `[0,-1,"${ID}"]`,
    `[0,8.64e15,"${ID}"]`,
    `[0,null,"${ID}"]`,
    '[0,0,7]',
    '[0,0,""]',
    '[0,0,"no-uuid"]',
  ])('is none where it says %s, even with a right digest', (payload) => {
    expect(() => decodeCursor('list', forge('list', payload))).toThrow('belongs to another list');
    expect(decodeCursor('list', forge('list', `[0,0,"${ID}"]`))).toEqual({
      rank: 0,
      time: new Date(0),
      id: ID,
    });
  });

  test('has the ids that its list has', () => {
    const cursor = encodeCursor('sites', { rank: 0, time: new Date(0), id: 'the-daily' });
    expect(decodeCursor('sites', cursor, (id) => id === 'the-daily').id).toBe('the-daily');
    expect(() => decodeCursor('sites', cursor)).toThrow('belongs to another list');
  });
});
