import { expect, test } from '@jest/globals';
import { grow } from '../../../src/guidelines/text/columns.ts';

test('columns grow in place, with what they hold and what else the table holds', () => {
  const create = (capacity: number) => ({
    length: 0,
    a: new Int32Array(capacity),
    b: new Uint8Array(capacity),
  });
  const table = create(2);
  table.length = 2;
  table.a.set([-1, 70_000]);
  table.b.set([3, 4]);
  grow(table, create(4));
  expect(table).toEqual({ length: 2, a: Int32Array.of(-1, 70_000, 0, 0), b: Uint8Array.of(3, 4, 0, 0) });
});
