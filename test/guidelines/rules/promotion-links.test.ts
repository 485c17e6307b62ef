import { expect, test } from '@jest/globals';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
const rulesOf = (text: string): string[] =>
  checkText(text, ruleset, { language: 'en' }).findings.map((f) => `${f.rule} ${f.severity} ${f.match}`);

test('the address is found within markup, and nothing but a link is said so', () => {
  const text = '<a href="https://garden-shop.example.com/a">https://garden-shop.example.com/a</a>';
  expect(rulesOf(text)).toEqual(['promotion.commercial.bare_link medium https://garden-shop.example.com/a']);
});

test.each([
  ['the figures are at https://www.ons.gov.uk/report', 'https://www.ons.gov.uk/report'],
  ['https://www.bbc.co.uk/news/1', 'https://www.bbc.co.uk/news/1'],
])('a source stays low: %s', (text, link) => {
  expect(rulesOf(text)).toEqual([`promotion.link low ${link}`]);
});

test.each(['they fear corruption.it was never cured', 'the ministry.no comment so far'])(
  'two sentences run together are no link: %s',
  (text) => {
    expect(rulesOf(text)).toEqual([]);
  },
);

test('an address taken apart by spaces counts as a link, but not alone', () => {
  expect(rulesOf('garden-shop . com has a new owner')).toEqual([]);
  expect(rulesOf('a discount for all, garden-shop . com')).toEqual([
    'promotion.commercial.signals medium discount for all, garden-shop . com',
  ]);
});

test.each(['https://valley-herald.example.com/politics/budget', 'http://herald.example.com/2025/04/rents'])(
  'the bare address of an article is a source: %s',
  (link) => {
    expect(rulesOf(link)).toEqual([`promotion.link low ${link}`]);
  },
);

test('an address that the scanner takes for words is a link', () => {
  expect(rulesOf('our group t.me/gardeners is open')).toEqual([
    'promotion.commercial.contact medium t.me/gardeners',
  ]);
  expect(rulesOf('he and/or she said so')).toEqual([]);
});

test('a site that sells needs one sign more, another two', () => {
  const signals = (text: string): string[] => rulesOf(text).filter((rule) => rule.includes('signals'));
  expect(signals('please look at https://chairs.example.store/a')).toHaveLength(1);
  expect(signals('please look at https://chairs.example.org/a')).toEqual([]);
});

test('an address run together with the next word is seen', () => {
  expect(rulesOf('latest tones for your phone, see www.garden-tones.netfree')).toHaveLength(1);
  expect(rulesOf('see www.garden-news.netfree')).toEqual([]);
});
