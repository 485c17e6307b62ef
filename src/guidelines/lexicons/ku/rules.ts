import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. A starting pack, not reviewed by a native speaker.';

export const kurdishProfanity: LexiconSource = {
  file: 'ku/rules.ts (profanity)',
  source,
  lines: `
class neg = ne na نە نا
class self = ez em من ئێمە
class group_sexism = jin jinên keç keçên ژن ژنان کچان
class group_racism = ereb erebên ereban tirk tirkên tirkan fars farisên zencî qereçî cihû cihûyan cihûyên عەرەب عەرەبەکان تورک تورکەکان فارس فارسەکان جوو جووەکان ڕەشپێست قەرەج
class group_religion = fileh filehên mesîhî misilman misilmanên êzidî elewî kafir مەسیحی مەسیحییەکان موسڵمان موسڵمانان ئێزیدی کافر کافرەکان شیعە
class group_xenophobia = penaber penaberan penaberên koçber sûrî sûriyeyî biyanî ئاوارە ئاوارەکان پەنابەر پەنابەران کۆچبەر بیانی
class group_homophobia = hevzayend gay هاوڕەگەزباز هاوڕەگەزبازان
class group = @group_sexism @group_racism @group_religion @group_xenophobia @group_homophobia
let group = @group
class animal = kûçik ker heywan beraz mar mişk سەگ سەگن کەر کەرن حەیوان حەیوانن بەراز مشک
class bad = bêaqil pîs gemar bêşeref bênamûs ehmeq qirêj xayîn پیس پیسن بێشەرەف خائین گەمژە گەمژەن نەفامن دزن
class report = got gotin dibêje dibêjin نووسی وتی گوتی دەڵێت
rule profanity.ku.strong profanity medium
  says Uses the swear word {term}.
  low quoted
  term qehpik, qehpikê, qehpika, qehpe, qûn, qûnek, qûnde, gû bixwe, gû bixwin, kurê kerê, kurê kûçik, kurê kûçikan, kurê qehpikê, bênamûs, namûssiz, devê te bigêm, diya te bigêm
  term قەحبە, قەحپە, گەواد, گەوواد, حیز, حیزباب, سەگباب, گوو بخۆ, دایکت بگێم, قوون, بێناموس, کوڕی سەگ, کوڕی قەحبە
`,
};
export const kurdishThreat: LexiconSource = {
  file: 'ku/rules.ts (threat)',
  source,
  lines: `
rule threat.ku.intent threat high
  says Threatens with death.
  low quoted reported
  match serê|mala te|we ..1 jê|bişewitînim|jêkim
  match bila ..2 bimirin|bimire
  match $group divê|bila ..3 kuştin|bimirin|bişewitin
  match $group ..2 دەبێت|با بکوژرێن|بمرن|بسوتێن|بکوژن
  match سەری|ماڵت دەبڕم|دەسوتێنم
  term ez ê te bikujim, ezê te bikujim, ez te dikujim, te bikujim, serê te jê bikim, ez ê we bikujim, em ê we bikujin
  term دەتکوژم, دەتانکوژم, سەرت دەبڕم, ئەتکوژم
`,
};
export const kurdishPersonalAttack: LexiconSource = {
  file: 'ku/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.ku.insult personal_attack medium
  says Insults a person with {term}.
  low quoted reported
  drop negated
  match tu|hûn|ey|lo ..1 @animal
  match devê xwe bigire|bigre|bigirin
  match تۆ|ئێوە|هەمووتان ..1 @animal|@bad
  match @bad ..1 @bad
  term bêaqil, bêaqilê, ehmeq, bêşeref, bêesl, tu ker î, tu kûçik î, kerê kurê keran, heywanê, bêmêjî, gêj î, devê xwe bigire, devê xwe bigre
  term گەمژە, گەمژەیت, بێشەرەف, بێ شەرەف, بێ ئەخلاق, تۆ سەگی, تۆ کەری, بێ مێشک, دەمت داخە, گەمژەی, بێ ئەقڵ
`,
};
export const kurdishAbuse: LexiconSource = {
  file: 'ku/rules.ts (abuse)',
  source,
  lines: `
rule abuse.ku.contempt abuse.* high
  says Insults a group of people, or says that it should be gone.
  low quoted reported
  drop negated
  match $group ..1 @animal|@bad in|ne|e
  match $group ..2 سەگن|کەرن|حەیوانن|پیسن|گەمژەن|نەفامن|دزن
  match $group بێ ئەقڵن|شەرەفن|مێشکن|ئەخلاقن
  match ji $group ..1 nefret dikim|dikin
  match ڕقم|قێزم لە ..1 $group
  match $group ..1 bila|divê ..1 herin|derkevin|biçin
  match $group ..1 دەربکەن|وەدەرنێن
`,
};
