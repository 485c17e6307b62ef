/** Texts as readers and attackers write them, made without any randomness: the same 500 each time. */

const range = (from: number, to: number): string => {
  let all = '';
  for (let code = from; code <= to; code += 1) all += String.fromCodePoint(code);
  return all;
};

const zalgo = (text: string, depth: number): string =>
  [...text].map((letter, at) => letter + range(0x300 + (at % 16), 0x300 + (at % 16) + depth)).join('');

/** A family with a skin tone each, flags of countries and of a region, keycaps, presentation selectors. */
const EMOJI = [
  '👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏿 and 👨\u200d👩\u200d👧\u200d👦 walk 🏳\ufe0f\u200d🌈 🏴\u200d☠\ufe0f',
  '🇹🇷🇮🇶🇸🇾🇩🇪 then half a flag: 🇹',
  '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} tags, 1\ufe0f⃣ #\ufe0f⃣ *\ufe0f⃣ keycaps, ☺ ☺\ufe0e ☺\ufe0f selectors',
  '\u200djoiner first, joiner last 👩\u200d',
  '🏽 a skin tone with nobody',
];

const SCRIPTS = [
  'هذا التعليق كُتِبَ كما هو، بِكُلِّ حَرَكَاتِه ـــ والتطويل',
  'ئەم لێدوانە وەک خۆی دەمێنێتەوە، بە \u200cنێوانی بێ پانی',
  'İstanbul’da ığdır: I ı İ i, ŞĞÜÖÇ — dotless and dotted',
  'שלום (abc) 123, \u200fמימין לשמאל\u200e left again',
  'ﷺ ﷽ ﻼ presentation forms',
  'हिन्दी क्\u200dष क्\u200cष, தமிழ் கொ, ไทย กำ, မြန်မာ',
  'ᄒ\u200bᅡᆫ jamo beside 한, 漢字 beside 漢字 of compatibility',
  'ⅷ ﬁ ½ ㎏ ① Ａｂｃ 𝓕𝓻𝓪𝓴𝓽𝓾𝓻 compatibility',
  'раураl.com in Cyrillic, ρaypal in Greek',
];

/** Each pair looks alike and is not the same bytes. */
const NORMAL_FORMS = [
  ['Caf\u00e9 \u00c5ngstr\u00f6m', 'Cafe\u0301 A\u030angstro\u0308m'],
  ['\u1e69 dotted', 's\u0323\u0307 dotted'],
  ['\u212b kelvin \u212a ohm \u2126', '\u00c5 kelvin K ohm \u03a9'],
  ['\uac00\ub098\ub2e4', '\u1100\u1161\u1102\u1161\u1103\u1161'],
  ['q\u0307\u0323 order', 'q\u0323\u0307 order'],
].flat();

const BIDI = [
  'plain \u202eDESREVER\u202c plain',
  '\u2066isolated \u2067in isolated\u2069\u2069 left open: \u2068',
  '\u200f\u200e\u061c marks only between words',
  'if (isAdmin\u202e \u2066) {} // trojan source\u2069 \u2066',
];

const LINES = [
  'Windows\r\nline\r\nends\r\n',
  'old Mac\rline\rends\r',
  'all\r\n\n\r\r\nmixed\n\r',
  '\ttabs\t\tand trailing blanks   \t ',
  '   leading blanks, no\u00a0break, \u2003em, \u3000ideographic\u3000',
  'line\u2028separator, paragraph\u2029separator, next\u0085line, \u000bvertical, form\u000cfeed',
  '\n\n\nonly one word\n\n\n',
];

const INVISIBLE = [
  '\ufeffa byte order mark first',
  'a mark \ufeff within and last\ufeff',
  'soft\u00adhyphen, zero\u200bwidth, non\u200cjoiner, word\u2060joiner, \u180emongolian',
  'invisible \u2061\u2062\u2063\u2064 operators, hangul filler \u3164, braille blank \u2800',
  'tag letters \u{e0061}\u{e0062}\u{e0063}\u{e007f}, selectors a\ufe00\u{e0100}',
  `controls ${range(0x01, 0x1f)}${range(0x7f, 0x9f)} all of them`,
  'e\u0301\u0301\u0301\u034f\u0301 joined graphemes',
];

const UNASSIGNED = [
  'noncharacters \ufffe \uffff \ufdd0 \u{1fffe} \u{10ffff}',
  'private use \ue000 \uf8ff \u{f0000} \u{10fffd}',
  'unassigned \u0378 \u{e0fff} \u{3ffff}, replacement \ufffd',
  'around the surrogates \ud7ff \ue000 and the last plane \u{10fffe}',
];

const HTML = [
  '<script>alert("x")</script><img src=x onerror=alert(1)>',
  '<b>bold</B> &amp; &lt;i&gt; &#x27; &nbsp; &nosuch; <!-- -- --> ]]> <![CDATA[',
  '<p style="x:expression(1)">&quot;\'`</p\n><br/ >',
  '{{7*7}} #{7*7} <%= 7 %> #{7} [[x]] {% raw %}',
  '[link](javascript:alert(1)) **bold** ~~s~~ `code` > quote\n\n# title',
];

const CODE = [
  "'; DROP TABLE comments; --",
  `Robert"); DELETE FROM "comments" WHERE ''='' OR $1 = $2::text; /* E'\\x00' $$body$$ */`,
  'COPY comments FROM PROGRAM; \\. \\N \\copy',
  '{"text": "not this", "__proto__": {"admin": true}, "a": [1e400, -0, null]}',
  '"already \\"quoted\\" \\u0041 \\ud83d \\n"',
  '$(rm -rf ~) `id` && echo $HOME | tee > /dev/null; !! \\\\ \\',
  '%s %d %n %x %% {0} {} %(name)s %1$s',
  '%00 %20 %F0%9F%98%80 %u0041 %zz + & = ? # ; ../..\\..',
  'C:\\new\\table\\u0000 \\0 \\\\server\\share \\x41 \\101',
  '=HYPERLINK("http://x","y") +1 -1 @SUM(1) \t=1',
  'Content-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\n\r\n',
  '--boundary\r\nContent-Disposition: form-data; name="text"\r\n\r\nx',
  'constructor toString hasOwnProperty undefined null NaN true',
  '\u001b[31mred\u001b[0m \u0007bell \b\b\b erased \u001b]0;title\u0007',
];

const LONG = [
  '\u{1f600}'.repeat(5_000),
  '\u{10ffff}'.repeat(5_000),
  'e'.padEnd(5_000, '\u0301'),
  'ab\r\n'.repeat(1_250),
  'ا'.repeat(5_000),
  `${' '.repeat(4_999)}.`,
  `.${'\n'.repeat(4_999)}`,
  `${'\u202e'.repeat(4_999)}x`,
  '"\\'.repeat(2_500),
  `${zalgo('he comes', 40).slice(0, 200)}${'👩\u200d👩\u200d👧\u200d👧'.repeat(600)}`,
  `${'a'.repeat(4_999)}\uffff`,
];

const SHORT = [
  '.',
  '0',
  'null',
  '-',
  '\u0301',
  '\u200b',
  '\ufeff',
  '\uffff',
  '\u0001',
  '"',
  '\\',
  '\u{1f468}',
];

const ZALGO = ['zalgo', 'Ḩ̸e̷', 'ab cd'].map((text, at) => zalgo(text, 5 + 15 * at));

const FRAGMENTS = [
  ...EMOJI,
  ...SCRIPTS,
  ...NORMAL_FORMS,
  ...BIDI,
  ...LINES,
  ...INVISIBLE,
  ...UNASSIGNED,
  ...HTML,
  ...CODE,
  ...ZALGO,
];
const SEPARATORS = ['', ' ', '\r\n', '\r', '\t', '\u2028', '\u200d', '\u0301', '\ufeff', '\\', '\u00a0\n'];

/** `count` texts, no two the same: every fragment alone, then joins of two and three of them. */
export function messyTexts(count = 500): string[] {
  const texts = new Set([...LONG, ...SHORT, ...FRAGMENTS]);
  for (let at = 0; texts.size < count; at += 1) {
    const fragment = (step: number): string => FRAGMENTS[(at * step + step) % FRAGMENTS.length] ?? '';
    const separator = SEPARATORS[at % SEPARATORS.length] ?? '';
    const joined = [fragment(1), fragment(7), ...(at % 3 === 0 ? [fragment(31)] : [])].join(separator);
    texts.add(at % 5 === 0 ? joined + separator : joined);
  }
  return [...texts].slice(0, count);
}
