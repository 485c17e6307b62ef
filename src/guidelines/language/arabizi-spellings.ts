/**
 * How chats write an Arabic sound in Latin letters. Short vowels are written or left out; a consonant
 * that Latin lacks is a digit or a pair of letters.
 */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'e', ''],
  i: ['i', 'e', ''],
  u: ['o', 'u', 'w', ''],
  A: ['a', 'aa'],
  I: ['i', 'ee', 'y', 'e'],
  U: ['oo', 'o', 'u', 'ou'],
  H: ['7', 'h'],
  '3': ['3', 'a', ''],
  q: ['2', 'q', 'k', 'g'],
  "'": ['2', ''],
  X: ['5', 'kh', 'x'],
  G: ['gh', '8', 'g'],
  J: ['g', 'j'],
  '@': ['a', 'eh', 'ah', 'e', ''],
};
/** More ways than this of one word are chance, not habit. */
const MOST_SPELLINGS = 400;

/**
 * Every spelling of a word given by its sounds: capitals are long vowels and the sounds above, a doubled
 * consonant may be written once, `@` is the feminine ending. `muhAJirIn` gives mohagreen, muhajirin, mhjrin.
 */
export function arabiziSpellings(sounds: string): string[] {
  let spellings = [''];
  let previous = '';
  for (const sound of sounds) {
    const written = SOUNDS[sound] ?? (sound === previous ? [sound, ''] : [sound]);
    previous = sound;
    if (spellings.length * written.length > MOST_SPELLINGS) {
      const usual = written[0] ?? '';
      const bare = written.at(-1) ?? usual;
      const few = spellings.length * 2 > MOST_SPELLINGS ? [usual] : [usual, bare];
      spellings = spellings.flatMap((start) => few.map((end) => start + end));
    } else spellings = spellings.flatMap((start) => written.map((end) => start + end));
  }
  // Without any vowel or digit a skeleton of three letters is every language's abbreviation.
  return [...new Set(spellings)].filter(
    (word) => word.length > 3 && (/[aeiou0-9]/.test(word) || word.length > 4),
  );
}

/** Frequent words that no other language writes, by their sounds: two of them tell Arabic in Latin letters. */
const SIGNS = `muslimIn masIHIyIn muhAJirIn lAJi'In mithliyIn mutaHawwilIn mu3AqIn niswAn sUriyIn sUdAniyIn
  falastIniyIn masriyIn shawAz HayawAn HayawAnAt XanAzIr XanzIr HasharAt zibAl@ muqrifIn muqrif aGbiya mutaXallif
  mutaXallifIn HaqIr kaddAbIn munAfiqIn irhAbiyIn irhAbI HaramIya bakrah bakrahum baHtaqir batqraf biyqrifUnI yiqrifUnI
  mabtIqsh mabaHibbish lAzim mafrUd yimUtu yitqatlU yitHarqU yirJa3U haqtil hanqtil haqtilak hamawwitak hanmawwit
  hadrabak nimawwithum i3dAm baladna baladhum 3Aiz malhumsh sharmUt@ sharAmIt XawalAt kulluhum Habibi Habibti
  sittAt yahUd bahAyim mabsUt shukran insha'allah mashallah kwayyis mustaHil taHiyya salAm`;

/** All spellings of the signs, for the language detector. */
export function arabiziSigns(): string {
  return SIGNS.split(/\s+/)
    .flatMap(arabiziSpellings)
    .filter((word) => !ELSEWHERE.has(word))
    .join(' ');
}

/** Spellings that are words or names in English or another language in Latin letters. */
const ELSEWHERE = new Set(
  'muslimin muslimen salam salaam salem baladna shawaz stat yahoo habib lazem'.split(' '),
);
