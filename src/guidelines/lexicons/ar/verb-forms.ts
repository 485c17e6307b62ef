/**
 * The forms of an Arabic verb that comments use, from the consonants of its present tense (`قتل` of
 * يقتل): the written language beside the Egyptian, Levantine, Gulf and Maghrebi ways to mark the
 * present and the future. Object pronouns are taken off by the pack's suffixes, but where they decide
 * whom a verb is meant for they are written out here.
 */
const FIRST = ['ا', 'ن', 'با', 'بن', 'سا', 'سن', 'ه', 'ها', 'هن', 'ح', 'حا', 'حن'];
const OTHER = ['ي', 'ت', 'بي', 'بت', 'هي', 'هت', 'حي', 'حت', 'سي', 'ست'];
const PLURAL = ['', 'وا', 'و', 'ون'];
const PASSIVE = ['يت', 'تت', 'هيت', 'حيت', 'بيت', 'ين', 'تن'];
const OBJECTS = ['ك', 'كم', 'كو', 'كن', 'ه', 'ها', 'هم', 'هن', 'و'];

const THEM = ['هم', 'هن', 'ها', 'كم', 'كو', 'هما'];

const stemsOf = (stems: string): string[] => stems.trim().split(/\s+/);

/** First persons that are, unvowelled, also the past of a third: أحرق, أضرب (went on strike), أنهى. */
const PAST = new Set(
  'احرق اعدم اضرب اغتصب انهي اخفي ازيل افني الغي ابيد اهاجم هاذي اقصف اذل الوي'.split(' '),
);

/** I and we: اقتل نقتل سأقتل هقتل حنقتل. */
export function firstPerson(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => FIRST.map((prefix) => prefix + stem))
    .filter((form) => !PAST.has(form))
    .join(' ');
}

/** The same with the object written on: هقتلك سنقتلهم. */
export function firstPersonAtSomebody(stems: string): string {
  return stemsOf(firstPerson(stems))
    .flatMap((form) => OBJECTS.map((object) => form + object))
    .join(' ');
}

/** What I do, with the object written on, as the Levant and Egypt say the present too: اكرههم بكرهكم بنحتقرها. */
export function firstPersonAtThem(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => ['ا', 'ن', 'ب', 'با', 'بن', 'من'].map((prefix) => prefix + stem))
    .flatMap((form) => THEM.map((object) => form + object))
    .join(' ');
}

/** What they do to me: بيقرفوني تقرفني يقرفوننا. */
export function atMe(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) =>
      ['ي', 'ت', 'بي', 'بت', 'ب'].flatMap((prefix) =>
        ['', 'و', 'ون', 'ن'].flatMap((ending) => ['ني', 'نا'].map((me) => prefix + stem + ending + me)),
      ),
    )
    .join(' ');
}

/** What I do not, with the ش of the dialects, with an object or without: مبحبش مابطيقهمش مبستحملهاش. */
export function firstPersonNot(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) =>
      ['مب', 'ماب', 'مبا', 'مابا', 'ما', 'م', 'ب', 'با'].flatMap((prefix) =>
        ['ش', 'هاش', 'همش', 'هوش', 'كش', 'كمش', 'كوش', 'هنش'].map((ending) => prefix + stem + ending),
      ),
    )
    .join(' ');
}

/** What I will do to you: هضربك سأقتلكم حنكسركو. */
export function futureAtYou(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => ['ه', 'ح', 'سا', 'سن', 'هن', 'حن', 'ب'].map((prefix) => prefix + stem))
    .flatMap((form) => ['ك', 'كم', 'كو'].map((object) => form + object))
    .join(' ');
}

/** The same, to them: هنقتلهم سأضربها. */
export function futureAtThem(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => ['ه', 'ح', 'سا', 'سن', 'هن', 'حن'].map((prefix) => prefix + stem))
    .flatMap((form) => ['هم', 'هن', 'ها'].map((object) => form + object))
    .join(' ');
}

/** Nouns with a possessor: عقولهم عقولها عقولهن عقولكم. */
export function theirs(nouns: string): string {
  return stemsOf(nouns)
    .flatMap((noun) => ['هم', 'ها', 'هن', 'كم', 'كو'].map((owner) => noun + owner))
    .join(' ');
}

/** You, he, she and they: يقتل تقتلون بيقتلوا هيقتلو. */
export function otherPersons(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => [
      ...OTHER.flatMap((prefix) => PLURAL.map((ending) => prefix + stem + ending)),
      // The Levant drops the letter of the person after the ب of the present: بيقتلو, بقتلو.
      `ب${stem}و`,
      `ب${stem}وا`,
    ])
    .join(' ');
}

/** To several, the form that has no other reading: اقتلوا, and with the object: اقتلوهم. */
export function orders(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => ['وا', 'و', 'وهم', 'وها', 'وه', 'وهن'].map((ending) => `ا${stem}${ending}`))
    .join(' ');
}

/** Negated with the ش of the dialects: مبيستاهلوش يستحقش. */
export function negatedInDialect(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) =>
      ['ي', 'ت', 'بي', 'بت', 'مي', 'مت', 'مبي', 'مبت', 'مابي', 'ب'].flatMap((prefix) =>
        ['ش', 'وش'].map((ending) => prefix + stem + ending),
      ),
    )
    .join(' ');
}

/** What is done to somebody, as the dialects say it: يتقتل تتقتلوا ينقتلون. */
export function passive(stems: string): string {
  return stemsOf(stems)
    .flatMap((stem) => PASSIVE.flatMap((prefix) => PLURAL.map((ending) => prefix + stem + ending)))
    .join(' ');
}

/** Plurals of verbs are written with a silent alef or without it: adds the spelling without to a lexicon's lines. */
export function withBarePlurals(lines: string): string {
  return lines
    .split('\n')
    .map((line) => {
      const [keyword] = line.trim().split(' ');
      if (keyword === 'class') return line.replace(/([\u0621-\u064a]{2,}و)ا(?=\s|$)/g, '$1ا $1');
      if (keyword === 'match' || keyword === 'except')
        return line.replace(/([\u0621-\u064a]{2,}و)ا(?=[\s|?]|$)/g, (_, bare: string) => `${bare}ا|${bare}`);
      return line;
    })
    .join('\n');
}
