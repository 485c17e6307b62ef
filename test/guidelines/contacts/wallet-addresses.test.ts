import { expect, test } from '@jest/globals';
import { walletAddressesIn } from '../../../src/guidelines/contacts/wallet-addresses.ts';

const addressesIn = (text: string): string[] =>
  walletAddressesIn(text).map(({ start, end }) => text.slice(start, end));

test.each([`1Kx${'7mNp4Qr'.repeat(4)}`, `bc1q${'w508d6q'.repeat(5)}`, `0x${'52908400aF'.repeat(4)}`])(
  'a wallet: %s',
  (address) => {
    expect(addressesIn(`send it to ${address}, thanks`)).toEqual([address]);
  },
);

test.each([
  '1'.repeat(30),
  `1${'a'.repeat(30)}`,
  `1${'ha'.repeat(14)}2`,
  `0x${'zz'.repeat(20)}`,
  'no address here',
  '',
])('no wallet: %s', (text) => {
  expect(addressesIn(text)).toEqual([]);
});
