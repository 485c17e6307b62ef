import { expect, test } from '@jest/globals';
import { isArticleAddress } from '../../../src/guidelines/contacts/article-address.ts';

test.each([
  'https://www.valley-herald.example/politics/budget',
  'http://herald.example/2025/04/rents',
  'herald.example/20250401/rents',
  'https://herald.example/a/council-votes-against-new-car-park?from=front',
  'https://herald.example/files/audit.pdf',
  'https://herald.example/en/article-78',
])('an article: %s', (address) => {
  expect(isArticleAddress(address)).toBe(true);
});

test.each([
  'https://garden.example',
  'https://garden.example/chairs',
  'https://garden.example/news',
  'https://garden.example/shop/five-green-chairs-for-summer-evenings',
  'https://garden.example/green-chairs',
  'https://garden.example/2025/chairs',
  'www.politics.example',
])('no article: %s', (address) => {
  expect(isArticleAddress(address)).toBe(false);
});
