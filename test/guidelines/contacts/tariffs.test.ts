import { expect, test } from '@jest/globals';
import { tariffsIn } from '../../../src/guidelines/contacts/tariffs.ts';

const pricesIn = (text: string): string[] => tariffsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['quiz club £1.50pmmore on our page', '£1.50pm'],
  ['only £3/wk', '£3/wk'],
  ['costs 150ppmmore', '150ppm'],
  ['now 10p/min', '10p/min'],
  ['it is 25pmsg', '25pmsg'],
])('a price per message or minute: %s', (text, price) => {
  expect(pricesIn(text)).toEqual([price]);
});

test.each(['the debate is at 5pm', 'a loaf for £1.50', '99p a litre', '£3 per head', '1080p video', ''])(
  'none: %s',
  (text) => {
    expect(pricesIn(text)).toEqual([]);
  },
);

test('a text full of prices costs no more than four', () => {
  expect(pricesIn('£1pm '.repeat(9))).toHaveLength(4);
});
