/** What digits, symbols and emoji stand for inside a word, one group a reason. */
interface LeetGroup {
  readonly because: string;
  /** Symbol to the letters it may be, the likeliest first. */
  readonly letters: Readonly<Record<string, string>>;
}

const LEET_GROUPS: readonly LeetGroup[] = [
  {
    because:
      'Digits drawn like letters, Latin or (as chats write it) Arabic ones. Plain numbers never get here: a chunk must hold real letters.',
    letters: { 0: 'o', 1: 'il', 2: 'zءا', 3: 'eع', 4: 'a', 5: 'sخ', 6: 'gbط', 7: 'tح', 8: 'bقغ', 9: 'gصق' },
  },
  {
    because: 'Symbols of a keyboard drawn like letters.',
    letters: { '@': 'a', $: 's', '!': 'il', '|': 'il', '+': 't', '(': 'c', '<': 'c', '&': 'a', '%': 'o' },
  },
  {
    because: 'Signs of money and rights, each a letter with a stroke or a ring.',
    letters: { '€': 'e', '£': 'l', '¥': 'y', '¢': 'c', '§': 's', '©': 'c', '®': 'r', '💲': 's' },
  },
  {
    because: 'Round things for the round letter.',
    letters: {
      '🔴': 'o',
      '⚽': 'o',
      '🍩': 'o',
      '♻': 'o',
      '🌚': 'o',
      '🌝': 'o',
      '🌞': 'o',
      '🎯': 'o',
      '🥚': 'o',
      '🧿': 'o',
      '😂': 'o',
      '😊': 'o',
      '♥': 'o',
      '⭕': 'ou',
    },
  },
  {
    because: 'Shapes of single letters.',
    letters: { '🔺': 'a', '✖': 'x', '❌': 'x', '✝': 't', '☪': 'c' },
  },
];

const REGIONAL_A = 0x1f1e6;

/** Symbol to letters, as code points. */
export const LEET: ReadonlyMap<number, readonly number[]> = new Map([
  ...LEET_GROUPS.flatMap(({ letters }) => Object.entries(letters)).map(
    ([symbol, meant]): [number, readonly number[]] => [
      symbol.codePointAt(0) ?? 0,
      [...meant].map((letter) => letter.charCodeAt(0)),
    ],
  ),
  // Regional indicators, the letters that flags are made of: two are a flag, four may spell a word.
  ...Array.from({ length: 26 }, (_, i): [number, readonly number[]] => [REGIONAL_A + i, [97 + i]]),
]);

export const NO_LETTERS: readonly number[] = [];
/** What an emoji within a word that resembles no letter stands for. */
export const VOWELS: readonly number[] = [...'aeiou'].map((c) => c.charCodeAt(0));
/** What people put in place of a letter they do not want to write. */
export const MASKS: ReadonlySet<number> = pointsOf('*#@$%&!?_-.•×█■');
/** What people put between the letters of a word. */
export const SEPARATORS: ReadonlySet<number> = pointsOf('.-_*~,\'"/\\|+=:;()[]{}<>•·');
/** What people put into a word, between two of its letters; a slash or comma there parts two words. */
export const INSERTED: ReadonlySet<number> = pointsOf(".-_*~'|+=•·");

function pointsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((c) => c.codePointAt(0) ?? 0));
}

export const isRegional = (unit: number): boolean => unit >= REGIONAL_A && unit < REGIONAL_A + 26;
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
/** Letters of alphabets; what lies above is punctuation, symbols, and scripts that nobody spells out. */
export const isLetter = (unit: number): boolean => isLatin(unit) || (unit > 0xbf && unit < 0x2000);
/** Emoji and symbols. */
export const isDrawn = (unit: number): boolean => unit > 0x2000;
/** Vowels, those that Arabic writes (ا و ي) too: they may be written double. */
const VOWEL_UNITS = new Set([...'aeiouyاوي'].map((c) => c.codePointAt(0) ?? 0));
export const isVowel = (unit: number): boolean => VOWEL_UNITS.has(unit);
