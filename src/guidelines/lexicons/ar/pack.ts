import type { LanguagePack } from '../pack.ts';
import { arabizi } from './arabizi.ts';
import { arabicClasses } from './classes.ts';
import { arabicGroups } from './groups.ts';
import { arabicMessages } from './messages.ts';
import { arabicPredicates } from './predicates.ts';

/**
 * Arabic, in the standard language and the dialects of Egypt, the Levant, Iraq, the Gulf and, more
 * thinly, the Maghreb; in Latin letters (Arabizi) only its frequent words. No native speaker has
 * reviewed it: words of one region that are harmless in another are what a review should look for.
 *
 * Diacritics and tatweel fall to the general folding; the variants of alef, ya and ta marbuta are
 * written one way here, and the particles and pronouns written onto a word are taken off.
 */
export const arabic: LanguagePack = {
  language: 'ar',
  shared: [arabicClasses, arabicGroups, arabicPredicates, arabizi],
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
  ]),
  prefixes: [
    'وبال',
    'ولال',
    'فلل',
    'وكال',
    'وهال',
    'وعال',
    'وال',
    'بال',
    'فال',
    'كال',
    'مال',
    'هال',
    'عال',
    'لال',
    'ولل',
    'لل',
    'ال',
    'يا',
    'وب',
    'ول',
    'و',
    'ف',
    'ب',
    'ل',
    'ك',
    'el',
    'al',
    'il',
  ],
  suffixes: ['ين', 'ون', 'ات', 'كم', 'هم', 'هن', 'ها', 'نا', 'ني', 'ك', 'ه', 'ي', 'ا'],
  messages: arabicMessages,
};
