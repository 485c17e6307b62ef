import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/guidelines/check.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
const check = (text: string) => checkText(text, ruleset, { language: 'en' });

describe('disguises together', () => {
  test.each([
    ['over two lines', 'fu\nck'],
    ['over two lines of Windows', 'fu\r\nck you'],
    ['a letter a line', 'f\nu\nc\nk'],
    ['hyphens in spaces', 'f - u - c - k'],
    ['commas', 'f , u , c , k'],
    ['brackets', '(f)(u)(c)(k)'],
    ['one sign in the word', 'fu.ck'],
    ['one space in the word', 'f uck'],
    ['one space before the last letter', 'fuc k'],
    ['one space before another last letter', 'shi t'],
    ['one slash in the word', 'fu/ck'],
    ['one slash before the last letter', 'shi/t'],
    ['one slash behind the first letter', 'f/uck'],
    ['spaces and leet', '5 h 1 t'],
    ['dots and stretching', 'f.u.u.u.c.k'],
    ['leet and stretching', 'sh1iiit'],
    ['an emoji between letters', 'fu🔥ck'],
    ['an emoji for a letter', 'f🍆ck'],
    ['white on black', '🅵🆄🅲🅺'],
    ['flags apart', '🇫 🇺 🇨 🇰'],
    ['upside down', 'ʞɔnɟ'],
    ['right to left', '\u202ekcuf\u202c'],
    ['right to left within the word', 's\u202etih'],
    ['right to left for a part of the word', 's\u202etih\u202cty'],
    ['soft hyphen', 'fu\u00adck'],
    ['zero width and look-alikes', 'f\u200bυ\u200bс\u200bk'],
    ['struck through', 'f̶u̶c̶k̶'],
    ['a handle', '@f.u.c.k'],
    ['a hashtag', '#f_u_c_k'],
  ])('%s: %j', (_, text) => {
    const found = check(text).findings.find(({ rule }) => rule === 'profanity.strong');
    expect(found).toBeDefined();
    expect(text.slice(found?.start, found?.end)).toBe(found?.match);
  });
});

describe('what only looks like a disguise', () => {
  test.each([
    'I study at F. U. Berlin',
    'a s s e t s',
    'A.S.S. 2024',
    'I. C. U. N. T. B. D.',
    'the A5 and A55 roads',
    'it took 45s to raise 142,460 pounds',
    'he/she signs here',
    'done wi\u202eht\u202c care, and a\u202estes\u202c too',
    'Shi T et al. 2020, Cun T and Tho T. Nguyen, even tho t shirts are cheap, Gim P was the coach',
    'Mon/G and Tue/G, Shi/Te doubles, the SP/AZ border, NI/GS figures, COO/NS, F/AG ratio, HO/MO level, dark/y, ho/es',
    'vitamin K and plan C, size X t shirts, spoke k and t',
    'his/her input/output, s/he said, tea/coffee at 5 km/h w/o milk',
    'see /usr/share/ass/fuck.c and ass_final.txt',
    'id=5h1t in the address',
    'sha256 d1ckc0ffee5h1t00aa44',
    'C6H12O6 and NaCl at 51.5074 N',
    '1. e4 c5 2. Nf3 d6, 3-1 after sets',
    '🇫🇷 🇺🇦 🇨🇦 🇰🇷',
    'a Shiite shrine, shiitake and Scunthorpe',
    'the **bold** __init__ of 5*5',
  ])('%s', (text) => {
    expect(check(text).findings.filter(({ severity }) => severity !== 'low')).toEqual([]);
  });
});
