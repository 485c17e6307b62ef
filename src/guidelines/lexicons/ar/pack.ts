import type { LanguagePack } from '../pack.ts';
import { arabicClasses } from './classes.ts';
import { arabicMessages } from './messages.ts';

/**
 * Arabic: a first real pack. Diacritics and tatweel fall to the general folding; the variants of alef,
 * ya and ta marbuta are written one way here, and the particles written onto a word are taken off.
 */
export const arabic: LanguagePack = {
  language: 'ar',
  shared: [arabicClasses],
  folding: new Map([
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ٱ', 'ا'],
    ['ى', 'ي'],
    ['ئ', 'ي'],
    ['ؤ', 'و'],
    ['ة', 'ه'],
    ['ـ', ''],
    ['ک', 'ك'],
    ['ی', 'ي'],
    ['گ', 'ك'],
    ['ڤ', 'ف'],
    ['پ', 'ب'],
    ['چ', 'ج'],
  ]), // prettier-ignore
  prefixes: ['وبال', 'وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'ال', 'يا', 'و', 'ف', 'ب', 'ل', 'ك'],
  suffixes: ['ين', 'ون', 'ات', 'كم', 'هم', 'ها', 'نا', 'ك', 'ه', 'ي'],
  messages: arabicMessages,
};
