/** Scripts that name a language, or a few, by themselves. */
const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xb80, 0xbff, 'tamil'],
  [0xe00, 0xe7f, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x137f, 'ethiopic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
];

export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'bengali'
  | 'tamil'
  | 'thai'
  | 'georgian'
  | 'ethiopic'
  | 'kana'
  | 'han'
  | 'hangul'
  | 'other';

/** The language to assume of a script, where the script leaves little choice. */
export const SCRIPT_LANGUAGE: Readonly<Partial<Record<Script, string>>> = {
  greek: 'el',
  cyrillic: 'ru',
  armenian: 'hy',
  hebrew: 'he',
  devanagari: 'hi',
  bengali: 'bn',
  tamil: 'ta',
  thai: 'th',
  georgian: 'ka',
  ethiopic: 'am',
  kana: 'ja',
  han: 'zh',
  hangul: 'ko',
};

export function scriptOf(codeUnit: number): Script {
  if (codeUnit < 0x250) return 'latin';
  for (const [from, to, script] of RANGES) if (codeUnit >= from && codeUnit <= to) return script;
  return 'other';
}
