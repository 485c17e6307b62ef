import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. To be reviewed by native speakers of each region.';

export const arabicProfanity: LexiconSource = {
  file: 'ar/rules.ts (profanity)',
  source,
  lines: `
rule profanity.ar.strong profanity high
  says Uses the swear word {term}.
  low quoted
  term شرموطه, شراميط, شرموط, قحبه, قحاب, عرص, معرص, منيوك, منايك, كسمك, كس امك, كس اختك, زبي, طيزك, خول, خولات, متناك, متناكه, احا, نيك, انيكك, كسخت
  term ابن الكلب, بنت الكلب, ابن الحرام, ابن الشرموطه, ولد الحرام, ابن القحبه, خرا, تبا لك, يلعن
`,
};
export const arabicThreat: LexiconSource = {
  file: 'ar/rules.ts (threat)',
  source,
  lines: `
rule threat.ar.intent threat high
  says States an intent of, or calls for, violence against a person or group.
  low quoted reported counter
  drop negated
  match هقتلك|هدبحك|ساقتلك|هموتك|اقتلك|هضربك|هكسرك|ساذبحك
  match @hurt ..3 $group
  match لازم|يجب|ينبغي|المفروض|ضروري ..4 $group ..4 @kill
  match $group ..4 لازم|يجب|يستحقون|يستاهلوا|يستحقوا ..4 @kill|موت|الموت|يعانوا
  match لازم|يجب ..3 @kill|نتخلص ..4 $group
  match الموت ..1 $group
  match نتخلص|تخلص ..2 من ..3 $group
`,
};
export const arabicPersonalAttack: LexiconSource = {
  file: 'ar/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.ar.insult personal_attack medium
  says Insults a person with {term}.
  low quoted reported
  drop negated
  term غبي, يا حمار, يا كلب, حقير, تافه, وسخ, واطي, ساقط, حيوان, متخلف, اخرس, يا خنزير
  match انت|انتي|انتو|انتم ..2 @animal|@filth|@disgust
`,
};
export const arabicAbuse: LexiconSource = {
  file: 'ar/rules.ts (abuse)',
  source,
  lines: `
rule abuse.ar.contempt abuse.* high
  says Expresses hatred or contempt for a group of people.
  low quoted reported counter
  drop negated
  match @hate ..4 $group
  match $group ..4 @disgust|@animal|@filth
  match @disgust|@animal|@filth ..2 $group
  match $group ..3 مش|ليسوا|لا ..2 بشر|بني|يستحقون|يستحقوا
  match اطردوا|طرد|نطرد ..3 $group
rule abuse.ar.slur abuse.homophobia high
  says Uses the slur {term} for gay people.
  low quoted reported counter
  term لوطي, لواطي, شاذ, شواذ, مخنث, مخنثين
rule abuse.ar.slur.racism abuse.racism high
  says Uses the racial slur {term}.
  low quoted reported counter
  term عبيد, زنجي, زنوج
`,
};
