import type { LexiconSource } from '../../patterns/source.ts';
import { withBarePlurals } from './verb-forms.ts';

/** Insults of a person. A noun that is an insult only when aimed at somebody stands in a pattern, not as a term. */
export const arabicPersonalAttack: LexiconSource = {
  file: 'ar/personal-attack.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
class insult = @animal @filth @strong ابله بلهاء اهبل هبلة هبل عبيط عبيطة عبطاء غشيم اخرق مخبول مهبول مسطول مسطولة حشاش سكير نصاب نصابة حرامي لص خاين خائن عميل عملاء مرتزق مرتزقة مأجور ماجور منبطح منبطحين
class insult = زنديق زنادقة كافر فاجر فاسق داعر داعرة عاهر عاهرة عاهرات ساقط ساقطة فاشل فاشلة مريض مريضة مختل مختلة مجنون مجنونة معقد معقدة بليد بليدة طفيلي متسول شحاد شحات دجال دجالة مطبل مطبلين بوق ابواق وقح وقحة صفيق
class insult = نكرة تفه نجس عديم معدوم مقمل معفن مخنث خنيث شاذ لوطي سحاقية قرعة اقرع دب دبة دبدوب فيل خنفساء بومة غراب صعلوك عبد جاسوس حقود حسود غوغائي متعجرف بربري ارعن جبان جبانة جبناء رعديد خروف ثور
class insult_sure = حثالة حقير حقيرة حقراء نذل انذال سافل سافلة سفلة خسيس معتوه معتوهة احمق حمقى حمقاء ابله غبي غبية اغبياء كلاب زبالة منحط منحطة وضيع تافه تافهة تافهين اوغاد وغد رعاع غوغاء صعاليك جحش متخلف متخلفين متخلفة
class insult_sure = مهبول مخبول اهبل هبلة عبيط خبيث قذر قذرة منافق منافقة كذاب كذابة كذابين مرتزقة مرتزق جرذ جرذان حيوانات بهايم بهائم خنازير حمير نجس انجاس وقح وقحة صراصير رخمة لقيط نغل عربجي سرسري سربوت صايع دشير

rule personal_attack.ar.direct personal_attack medium
  says Insults the person spoken to or of.
  low quoted reported
  drop negated
  match يا ابن|بنت|ولد|اولاد? ..1 @insult
  match يا واحد|اكبر|اوسخ|احقر? @insult
  match @you ..2 @insult
  match @you ..3 @worst
  match @you ..5 جهل|سخافة|غباء|وساخة|قذارة @intense
  match تكون|تكوني|تكونوا|تكونو ..1 وساخة|غباء|قذارة|حقارة|سفالة @intense
  match @he ..2 @insult_sure
  match @he ..1 @animal|@filth
  match @he ..2 زبالة|قمامة|حثالة بشرية|بشر|مجتمع
  match @he دائما|ديما|دايما? ..1 اغبى|اغبى|اقذر|احقر|اوسخ|احط|انجس|اتفه|اسفل
  match @you|@he ..1 ما|مش|لا ..1 بتسوى|تسوى|بيسوى|يسوى|بتسوا|بيسوا
  match @you|@he ..2 بيسواش|بيسوش|تسواش|يسواش|بتسواش
  match @you|@he ..2 بيسواش|بيسوش|تسوى ..1 شيء|فلس|قرش|جزمة|بصلة|صرماية?
  match @you ..3 @sicken_me
  match مبطقهاش|مبطقهوش|مبطقهمش|بطقهمش|بطقهوش|بطقهاش
  match @insult مثلك|زيك|زيكم|مثلكم|متلك|متلكم
  match وجهك|شكلك|خلقتك|راسك|عقلك|مخك ..1 @insult
  match اخرس|اخرسي|اخرسوا|انطم|انطمي|انطموا|انقلع|انقلعي|انقلعوا|انكتم|انچب|انجب|انثبر
  match سد|سكر|اقفل|سدي|سكري ..1 بوزك|فمك|تمك|حلقك|نيعك
  match كل|كلي|كلوا تبن|زق|خرا
  match قليل|قليلة|قليلين|عديم|عديمة|عديمي|ناقص|ناقصة ادب|اصل|شرف|تربية|اخلاق|ضمير|حيا|حياء|ذوق|كرامة|مروءة|رجولة
  match بلا|بدون شرف|ضمير|كرامة|مخ|عقل|تربية|اخلاق
  match لعنة الله عليك|عليكم|عليه|عليها|عليهم
  match الله يلعنك|يلعنكم|يلعنه|يلعنها|يلعنهم|يخزيك|يخزيكم|يقرفك|يقرفكم
  match يلعن|ينعل|عن|انعل|نعل شكلك|وجهك|خلقتك|اصلك|ابوك|امك|اهلك|روحك|سنسفيلك|خلفك
  except عبد الله|رحمن|رحيم|كريم|قادر|سلام|عزيز|رزاق|وهاب|منعم|ناصر|حميد|مجيد|لطيف|حكيم|غني|باسط|جليل|جبار|مطلب|فتاح|هادي|حليم|ستار|حق|عال|صمد|مسيح|حسين|واحد|ملك
  except @thing ..2 @insult_sure|@insult
  except انت|انتم لست|لستم|مش|مو|ما
  except @you لا|ليس|غير
rule personal_attack.ar.insult personal_attack medium
  says Insults a person with {term}.
  low quoted reported counter mentioned
  drop negated
  term حثالة, حقير, حقيرة, حقراء, نذل, انذال, سافل, سافلة, سفلة, خسيس, معتوه, معتوهة, احمق, حمقى, حمقاء, ابله, غبي, غبية, اغبياء, وضيع, اوغاد, وغد, رعاع, صعاليك, جحش, عبيط, عبيطة, اهبل, هبلة, مخبول, مهبول, لقيط, نغل, سرسري, سربوت, رخمة
  term ابن ستين, كلب ابن كلب, حيوان ابن حيوان, ابو جهل, خرفان, بهايم, اوباش, منحط, منحطين, منحطة, ساقطة, واطي, واطيين, وسخ, وسخة, وسخين, حمير, جرذان, مسطول
  except @thing ..2 @insult_sure|@insult
rule personal_attack.ar.unkind personal_attack low
  says Belittles somebody or something with {term}.
  drop negated
  term سخافة, سخيف, تافه, تافهة, متخلف, كذاب, منافق
`),
};
