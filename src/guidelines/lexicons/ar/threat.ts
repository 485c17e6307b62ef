import type { LexiconSource } from '../../patterns/source.ts';
import { withBarePlurals } from './verb-forms.ts';

/** Intents of, calls to and wishes for violence. A verb of violence in the past tells news and is nothing by itself. */
export const arabicThreats: LexiconSource = {
  file: 'ar/threat.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
class killing_of = قتله قتلها قتلك قتلهم قتلكم اعدامه اعدامها اعدامك اعدامهم حرقه حرقها حرقك حرقهم ذبحه ذبحها ذبحك ذبحهم شنقه شنقها شنقك شنقهم سحله سحلهم رجمها رجمه رجمهم
class threatened = @you دول هولاء هؤلاء ذولي ذول هدول هاذول كلهم كلكم كلها جميعهم جميعكم امثالك امثالكم امثالهم اشكالكم اشكالهم اشكالك مثلكم متلكم زيكم مثلهم زيهم هيك عيال
let victim = $group | @threatened

rule threat.ar.intent threat high
  says States an intent to hurt or kill a person or group.
  low quoted reported counter
  drop negated conditional
  match @kill_you
  match سوف|راح|رح|والله|لازم|غادي|بدي|حاب|عايز|عاوز|ابغى|ودي ..1 @hit_you
  match هضربك|حضربك|ساضربك|هكسرك|هكسر|حكسر|ساكسر|بكسر|سنكسر|هنكسر ..1 راسك|رقبتك|وجهك|عظامك|ايدك|رجلك|دماغك?
  match @kill_i|@hit_i ..3 $group
  match هموت|حموت|بموت|اموت|نموت|هنموت|حنموت|منموت|سنموت كل|جميع|اي واحد? $group
  match @kill_i ..1 واحد|اي|كل واحد|من? ..1 $group
  match @erase_i ..2 $group
  match اخلص|هخلص|حخلص|هنخلص|حنخلص|اقضي|هقضي|سنقضي|هنقضي|ساقضي|حقضي|حنقضي|نقضي|اتخلص|هتخلص|هنتخلص|سنتخلص|ساتخلص ..1 على|من ..2 $group
  match سوف|راح|رح|غادي|والله|اقسم|بحلف ..2 @kill_any|@hit|@rid ..3 $victim
  match هخلي|حخلي|ساجعل|اخلي|سنجعل ..2 $group ..3 يندموا|يندمو|يندمون|يتمنوا|يعيطوا|يبكوا|يدفعوا|جحيم|تندم
  match @want ..2 اشوف|نشوف|ارى|اشوفهم ..2 $victim ..2 @die|@killed|دم
  match مش|ما|لن ..1 هسكت|حسكت|اهدى|ارتاح|هرتاح|حرتاح|اوقف|هقف ..3 @kill_any|@die|@rid|@hit ..3 $victim
  match @want ..2 @kill_any|@hit ..3 $victim
  match انا|احنا|نحنا|حنا ..2 @past_too ..2 كل|جميع|اي $group
  match @must|@want|سوف|راح|رح ..2 @rid ..2 منه|منها|منك|منهم|منكم|عليه|عليها|عليهم|عليك|عليكم
  match ^ @killing|الموت ل? ..1 كل|جميع ..1 $group
  match $group كلهم|كلها|دول|جميعا|كلكم ..1 @killed|@die
  match @want ..1 تموت|تموتي|تموتوا|يموت|يموتوا|تفطس|تفطسوا|تختفوا
  match @want|سوف|راح|رح ..3 @rid ..1 حياة|حياته|حياتها|حياتك|حياتكم|حياتهم
  match انهي|ننهي|هنهي|سانهي|حنهي حياته|حياتها|حياتك|حياتكم|حياتهم
  match @want|سوف|راح ..2 @rid ..2 $group
  match جاي|جايين|جاين|هاجي|حاجي ..1 لك|ليك|ليكم|لكم|كم|عليكم
  match @kill_i|@hit_you ..1 كل|جميع ..2 $victim
  match اعرف|عارف|بعرف|نعرف|عارفين وين|اين|فين ..1 بيتك|ساكن|تسكن|عايش|ساكنة|تعيش|اهلك
  match دمك|دمكم|دمه|راسك ..1 حلال|مطلوب|هدر
  match جايك|جايينك|جايينكم|جاييك ..1 دور|يومك|يومكم|موت
  match يومك|نهايتك|نهايتكم|موتك|اجلك ..1 قريب|قريبة|قرب|قربت|على
  match هوريك|حوريك|راح|رح ..1 تندم|تندمي|تندموا|تدفع|تدفعوا ..1 ثمن|غالي?
  match ستندم|ستندمون|هتندم|حتندم|بتندم ..2 ثمن|غاليا|يوم|عمرك|حياتك
  match هموتك|هموتكم|حموتك|حموتكم|هشرب|بشرب|ساشرب ..1 دمك|دمكم|دمه?
  match حافجر|هفجر|سافجر|سنفجر|هنفجر ..3 مقر|مكتب|بيتك|مبنى|رؤوسكم|راسك|فيكم
  except @rid ..1 عنصرية|ظلم|تمييز|عنف|قيود|صور|افكار|نظرة|تحرش|فقر|جهل|امية|معاناة|استغلال ..4 $group
  except @kill_i|@hit_you وقت|وقت|ملل|ملل
  except هموت|اموت ..1 من ضحك|جوع|عطش|خوف
rule threat.ar.call threat high
  says Calls for violence against a person or group, or wishes it on them.
  low quoted reported counter
  drop negated
  match @must ..4 @kill_any|@killing|@hit|@burn ..3 $victim
  match @must ..3 @killing_of
  match @killing ..2 $group ..3 واجب|حلال|مصلحة|فرض|عادي|ثواب|بطولة|شرف
  match @neg ..2 جريمة|غلط|حرام|خطأ|عيب|مشكلة ..2 @killing|@kill_any ..2 $group
  match @killing ..1 $group @neg ..1 جريمة|غلط|حرام|خطأ|عيب|مشكلة
  match $group ..3 @killing_of ..2 حلال|واجب|مصلحة|حق|ضروري|احسن|افضل
  match @must ..2 @killed
  match @must ..1 اعدامهم|قتلهم|ذبحهم|حرقهم|ابادتهم|شنقهم|رجمهم|سحلهم|تصفيتهم|خصيهم|اغتصابهم|يتنفذ|ينفذ ..3 اعدام|حكم?
  match $victim ..3 @must ..4 @killed|@killing|@die|@hit|@burn
  match @must ..2 كل|جميع? $group ..3 @killed|@die|@hit|@killing
  match @must ..1 $group ..2 @killed|@die|@hit|@killing
  match @must ..2 حد|احد|شخص|واحد|ناس ..1 @kill_any|@burn|@hit ..3 $victim
  match @must حد|احد ..1 @burn ..2 فيه|فيها|فيهم|فيك|فيكم
  match ^ @kill_order ..3 $group
  match @kill_order ..1 كل|جميع ..1 $group
  match مصلحة|احسن|افضل|خير|صالح|اسهل ..6 @killing|@kill_any|@rid ..3 $victim
  match @hort ..2 @rid|@kill_any|@killing ..3 $victim
  match $group ...6 @hort|@must ..2 @kill_any|@rid|@killing
  match $group ...10 دول|هولاء|هدول|ذول|كلهم ..2 @must ..2 @killed|@killing|@die
  match $group ..3 @must ..4 رصاص|رصاصة|نار|مشنقة|سيف
  match الموت ..1 $victim
  match موتوا|موتو|افطسوا ..1 يا? ..1 $group
  match @killing ..2 حل|علاج|جزاء|مصير|عقاب ..3 $victim
  match حل|علاج|جزاء|مصير|عقاب|نهاية ..2 $group ..2 @killing|الموت
  match حل ..2 وحيد|امثل|افضل|نهائي ..2 @killing|@rid ..3 $victim
  match @want ..3 @die|@killed|@killing ..2 $victim
  match @want ..2 $victim ..2 @die|@killed|@killing|@burn
  match لو ..2 $victim ..3 @killed|@die
  match ليه|ليش|لماذا|علاش|شو|ليهش ما|لا|مش|مانع ..2 @kill_any|@rid|@killing ..3 $victim
  match $group ..1 ميت|ميتة|ميتين احسن|افضل|انظف
  match $group ..1 كويس|جيد|منيح|زين|طيب ..2 ميت|مقتول
  match @must تموت|تموتي|تموتوا|يموت|يموتوا|تنعدم|تنحرق
  match @must ..2 حد|احد|شخص|حدا|واحد ..1 @kill_any
  match نهاية|موت ..1 $group ..1 على ايدي|يدي|ايدينا|ايدنا
  match حد|احد|حدا ..1 @must ..1 @kill_any|@hit|@burn ..3 $victim
  match حد|احد|حدا يموته|يموتهم|يموتها|يموتك|يقتله|يقتلهم|يقتلها|يقتلك|يذبحه|يدبحه|يدبحهم
  match @must ..1 يترموا|ينرموا|نرميهم|نرميه ..2 بحر|نار|شارع|زبالة|كلاب
  match @want ..1 اشوفه|اشوفك|اشوفهم|اشوفها|اشوفكم|نشوفهم|نشوفكم ..1 ميت|ميتة|ميتين|مقتول|@killed|مشنوق|مشنوقين|محروق
  match هكسر|حكسر|ساكسر|بكسر|هفتح|حفتح|هطير|هفشخ|حفشخ ..1 دماغه|راسه|رقبته|وشه|عضمه|وجهه|دماغها|راسها|رقبتها|دماغهم|راسهم|رقبتهم|وشك|دماغك|راسك|رقبتك
  match @hort|@must|@want ..2 @hit_you
  match @he ..1 @must ..3 @killed|@killing|@die
  match $group ...8 @must|@hort ..2 @kill_you|@hit_you
  match @want ..2 كل|جميع $group ..2 @die|@killed
  match @killing|دم $group ..1 حلال|واجب|فرض|جهاد|ثواب
  match حلال|واجب|فرض ..1 @killing|دم ..2 $group
  match $group ..2 حلال فيهم|فيكم|فيها قتل|ذبح|حرق|موت
  match هتلر ..2 كان? ..1 حق|صح|محق|رجل|بطل|لازم|يرجع|رحمك|رحم|الله
  match ليت|ريت|ياريت|وين|اين|محتاجين ..1 هتلر
  match محرقة|هولوكوست|ابادة|تطهير ..2 جديدة|ثانية|شاملة|كاملة|عرقي ..2 $group
  match @neg ..1 ينفع معهم|معاهم|فيهم ..1 الا|غير|سوى ..1 @killing|@hit|سيف|رصاص|جزمة
  match سيف|رصاص|رصاصة|مشنقة|مشانق ..2 حل|علاج|رقاب|روس|رؤوس|راس ..3 $victim
  match علقوا|نعلق|تعليق ..1 مشانق|مشنقة
  match قطع|اقطعوا|اقطع|نقطع ..1 رؤوس|رقاب|راس|رقبة|روس ..3 $victim
  match عالم|دنيا|بلد|مجتمع ..2 احسن|افضل|انظف|اجمل ..1 بدون|بلا|من ..2 $group
  match لو ..3 @threatened ..2 @killed
  match لو ..2 بيدي|بايدي|بيدنا ..3 @kill_any
  match تستاهل|يستاهل|تستحق|يستحق|تستاهلون|تستحقون|يستاهلون|يستحقون|يستحقوا|يستاهلوا ..1 @killing|@killed|موت|اعدام|شنق|حرق|ذبح
  match موت|مت|موتي|موتوا يا @insult_sure|كلب|خنزير|كلاب|خنازير|حقير|زبالة|قذر
  match روح|روحي|روحوا موت|انتحر|موتي|موتوا|انتحري|انتحروا|اقتل ..1 نفسك?
  match اقتل|اقتلي|اذبح|اشنق نفسك|حالك|روحك
  match انتحر|انتحري|انتحروا ..1 يا|احسن|افضل|وريحنا
  except @rid ..1 عنصرية|ظلم|تمييز|عنف|قيود|صور|افكار|نظرة|تحرش|فقر|جهل|امية|معاناة|استغلال ..4 $group
  except حماية|نحمي|يحمي|تحمي|احمي|ندافع|انقاذ|ننقذ ..5 @killing|@hit|@kill_any
  except وقف|ايقاف|منع|انهاء|نرفض|محاكمة|محاسبة|مكافحة|تجريم|ادانة|جريمة|جرائم|ضد|رفض|نستنكر|غاء|تحقيق|معاقبة ..3 @killing|@kill_any|@hit ..4 $group
  except @must ..1 وقف|ايقاف|منع|حماية|محاسبة|محاكمة ..4 @killing|@hit
  except @must|@want ..2 لا ..3 @kill_any|@killed
  except @threatened ..2 لا|لن|لم ..2 @killed|@die
rule threat.ar.curse threat medium
  says Wishes death or harm on somebody.
  low quoted reported counter
  drop negated
  match الله|ربي|ربنا|ربك|يارب|رب ..1 ياخذك|ياخذكم|ياخذه|ياخذهم|ياخذها|ياخدك|ياخدكم|ياخدهم|ياخده|ياخدها|يهلكك|يهلككم|يهلكهم|يحرقك|يحرقكم|يحرقهم|يدمركم|يدمرهم|يقتلك|يقتلكم|يقتلهم|يموتك|يقصف|يكسر|يشلك|يشلكم|يشلهم|يعميك|يعمي|يبيدكم|يبيدهم|يهدكم|يهدك|يهدهم|يقطعك|يقطعكم
  match الله|ربنا|يارب ..1 ياخذ|ياخد|يحرق|يهلك|يبيد|يمحق|يدمر|ينتقم|يشل ..1 من? ..1 $group
  match حرق الله|ربي ..1 قلبك|قلوبكم|قلبهم|ابوك
  match اهلك|دمر|ابيد|ابد|احرق|زلزل اللهم ..2 $group
  match اللهم اهلك|دمر|ابد|احرق|زلزل|شتت|رمل|يتم|جمد ..3 $victim
  match جهنم|جحيم|سقر ..1 بئس|وبئس|انشالله|يارب ..2 مصير
  match يا? ريت تموت|تموتي|تموتوا|يموت|يموتوا|تفطس
  match ان شاء الله ..1 تموت|تموتي|تموتوا|يموت|يموتوا|تفطس|تنحرق|تنشل
  match انشالله|انشاالله|عسى|جعلك|عساك|عساكم|جعلكم ..1 تموت|تموتي|تموتوا|يموت|يموتوا|تفطس|تنحرق|للموت|موت|سرطان|ماحي|ساحق|بالموت|حريقة
class burn = يولع ولع ولعوا يولعوا نولع تولع هولع حولع احرق حرق يتولع يتحرق ينحرق تولعوا يحرقوا يحرق
`),
};
