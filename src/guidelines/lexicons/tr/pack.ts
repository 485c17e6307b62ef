import type { LanguagePack } from '../pack.ts';
import { turkishClasses } from './classes.ts';
import { turkishMessages } from './messages.ts';

/**
 * Turkish: a starting pack. No native speaker has written or reviewed it; it knows the frequent swear
 * words, insults, threats and abuse of groups, and little beyond them. To extend it, add to the lists
 * in rules.ts and classes.ts, with lines in the tests' corpus. Accents and the dotless i fall to the
 * general folding; the endings below are taken off a word that is not known as it stands, so a stem
 * goes without them, and a word that such a stem would claim by chance goes into `own_word`.
 */
export const turkish: LanguagePack = {
  language: 'tr',
  shared: [turkishClasses],
  folding: new Map(),
  prefixes: [],
  suffixes: [
    'larindan',
    'lerinden',
    'larinin',
    'lerinin',
    'lardan',
    'lerden',
    'larin',
    'lerin',
    'lara',
    'lere',
    'lari',
    'leri',
    'lar',
    'ler',
    'siniz',
    'sunuz',
    'sin',
    'sun',
    'dir',
    'dur',
    'tir',
    'tur',
    'nin',
    'nun',
    'dan',
    'den',
    'tan',
    'ten',
    'in',
    'un',
    'yi',
    'yu',
    'ya',
    'ye',
    'si',
    'su',
    'im',
    'um',
    'i',
    'u',
    'a',
    'e',
  ],
  messages: turkishMessages,
};
