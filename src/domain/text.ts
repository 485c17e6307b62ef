/** What makes a text impossible to store as it is; nothing is ever repaired. */
export type TextFault = 'text-empty' | 'text-too-long' | 'text-unstorable';

/** A site's default limit, in Unicode code points. */
export const DEFAULT_TEXT_LIMIT = 5_000;

const ONLY_WHITE_SPACE = /^\p{White_Space}*$/u;

/** True where a string holds nothing but white space. */
export const isBlank = (text: string): boolean => ONLY_WHITE_SPACE.test(text);

/** The length of a string in Unicode code points. */
function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length -= 1;
  }
  return length;
}

/** The first fault of a text, or null where it can be stored byte for byte. */
export function faultOfText(text: string, limit: number): TextFault | null {
  if (text.includes('\0') || !text.isWellFormed()) return 'text-unstorable';
  if (isBlank(text)) return 'text-empty';
  return codePointLength(text) > limit ? 'text-too-long' : null;
}
