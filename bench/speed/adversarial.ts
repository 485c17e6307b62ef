import { filled, pick, type Random } from './random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const EMOJI = [...'😀😡🐀🔥👩💀🤡🐍👏🙏🍩🌈🔪🐷'];
const ZALGO = [...'\u0300\u0301\u0316\u0323\u0335\u0344\u035b\u0489'];
const LEET = [...'4sh17f5uc|<0p3@$!1z'];
const LOOK_ALIKES = [...'аеорсухіѕһԁԛⅼꭱᴄһβνγ'];
const ARABIC = ['السلام', 'عليكم', 'والمدينة', 'مُحَمَّد', 'كتاب', 'الحكومة', 'وبالنسبة', 'حمار', 'يا', 'ﷺ'];
const HIDDEN = [...'\u200b\u200d\u00ad\u2060\u202e\u2066'];
const STYLED = [...'𝓯𝓾𝓬𝓴🅵🆄ⓢⓗⓘⓣＦＵ𝖆𝖘𝖘'];
const VIOLENT = [
  'you',
  'are',
  'will',
  'kill',
  'the',
  'people',
  'all',
  'shit',
  'women',
  'i',
  'hate',
  'muslims',
];

const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => pick(random, LETTERS)).join('');
const one = (random: Random, from: readonly string[]) => (): string => pick(random, from);

/** Texts made to be slow, by name: each gives the next piece of such a text. */
const KINDS: Readonly<Record<string, (random: Random) => () => string>> = {
  'emoji only': (random) => one(random, EMOJI),
  'one emoji': () => () => '🐀',
  'emoji in words': (random) => () => `${letters(random, 2)}${pick(random, EMOJI)}${letters(random, 2)} `,
  'one letter': () => () => 'a',
  'one letter, words': () => () => 'aaaaaaaaaaaa ',
  'single letters': (random) => () => `${pick(random, LETTERS)} `,
  'f u f u': () => () => 'f u ',
  'spelled out': () => () => 'f.u.c.k.',
  'a.b.c.d': (random) => () => `${pick(random, LETTERS)}.`,
  separators: (random) => one(random, [...'.-_*~,/\\|+=:;']),
  zalgo: (random) => () => pick(random, LETTERS) + pick(random, ZALGO) + pick(random, ZALGO),
  'leet soup': (random) => one(random, LEET),
  'leet words': (random) => () =>
    `${pick(random, ['sh1', 'f4', '@ss', 'b1t', 'n1g', 'c0c'])}${letters(random, 4)} `,
  masks: () => () => 'f**',
  'mask words': (random) => () => `${pick(random, LETTERS)}***${pick(random, LETTERS)} `,
  'all masks': () => () => '*',
  'long words': (random) => () => `${letters(random, 60)} `,
  'one word': (random) => () => letters(random, 20),
  'near words': (random) => () => `fuc${letters(random, 5)} shi${letters(random, 5)} `,
  hashtags: (random) => () => `#${letters(random, 3)}ihatethewomen${letters(random, 3)} `,
  handles: () => () => '@fuckyou123 ',
  links: () => () => 'https://example.com/a?b=c ',
  'dotted names': () => () => 'example.com.',
  quotes: () => () => '"a ',
  'nested quotes': () => () => '«"\'“',
  digits: (random) => () => String(Math.floor(random() * 10)),
  'digits and letters': (random) => () => `${letters(random, 1)}${Math.floor(random() * 100)}`,
  arabic: (random) => () => `${pick(random, ARABIC)} `,
  'mixed scripts': (random) => () => pick(random, [...'abжзλωאבكت漢字かカ한ไท']),
  'look-alikes': (random) => () =>
    Array.from({ length: 5 }, () => pick(random, LOOK_ALIKES))
      .join('')
      .concat(' '),
  hidden: (random) => () => pick(random, LETTERS) + pick(random, HIDDEN),
  styled: (random) => one(random, STYLED),
  surrogates: (random) => () => pick(random, ['\ud83d', '\ude00', 'a']),
  'han only': () => () => '漢字',
  expansions: () => () => 'ﷺ',
  newlines: () => () => 'a\n',
  blanks: () => () => ' ',
  'random unicode': (random) => () => String.fromCodePoint(Math.floor(random() * 0x10ffff)),
  'commonest anchors': (random) => () => `${pick(random, VIOLENT)} `,
  'you are you are': () => () => 'you are ',
  'one anchor': () => () => 'kill ',
  'swear words': () => () => 'shit ',
};

export const ADVERSARIAL_KINDS: readonly string[] = Object.keys(KINDS);

export function adversarialText(kind: string, random: Random, size: number): string {
  const maker = KINDS[kind];
  if (maker === undefined) throw new Error(`no adversarial kind "${kind}"`);
  return filled(size, maker(random));
}
