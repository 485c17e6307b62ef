import { describe, expect, test } from '@jest/globals';
import { phoneNumbersIn } from '../../../src/guidelines/contacts/phone-numbers.ts';

const numbersIn = (text: string): string[] =>
  phoneNumbersIn(text).map(({ start, end }) => text.slice(start, end));

describe('phone numbers', () => {
  test.each([
    ['ring +44 7911 123456 now', '+44 7911 123456'],
    ['ring 07911 123456 now', '07911 123456'],
    ['ring 0044 7911 123456 now', '0044 7911 123456'],
    ['office: 212-555-0142.', '212-555-0142'],
    ['office: (212) 555-0142', '(212) 555-0142'],
    ['CALL07911123456 150p a minute', '07911123456'],
    ['arayın +90 532 123 45 67', '+90 532 123 45 67'],
  ])('%s', (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  test.each([
    'the war lasted from 1914 to 1918, another from 1939 to 1945',
    'order 1234567890 has not come',
    'see ISBN-13: 0207 946 0018 in the library',
    'ISBN 0207 946 0018',
    'a loss of 142,460 and a gain of 1 000 000 000',
    'ISBN 0-306-40615-2',
    'on 24.11.2026 10:30 and 25.11.2026 11:45',
    '00000000000000000000000000',
    '+',
    '( 0',
    '',
  ])('none in: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('asks the library about four runs of digits and no more', () => {
    expect(numbersIn('07911 123456; '.repeat(50))).toHaveLength(4);
  });
});
