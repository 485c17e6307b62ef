import type { LexiconSource } from '../../patterns/source.ts';
import { withBarePlurals } from './verb-forms.ts';

/** Contempt, dehumanisation, stereotypes and exclusion, about groups of people. */
export const arabicAbuse: LexiconSource = {
  file: 'ar/abuse.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
rule abuse.ar.contempt abuse.* high
  says Expresses hatred or contempt for a group of people.
  low quoted reported counter
  drop negated
  match @hate ..3 $group
  match انا بكره ..3 $group
  match بكره كل|جميع|هال|اي ..1 $group
  match بكره $group $
  match @sick_of ..1 من|م? ..2 $group
  match @neg ..2 @stand ..3 $group
  match ليس طايق|طايقة ..2 $group
  match @stand_not ..3 $group
  match @neg @stand_not ..3 $group
  match $group ..5 @sicken_me
  match @upset_by ..1 من ..3 $group
  match @upset_by $group
  match $group ..1 بيقرفوا|بتقرف|بيقرف|يقرفوا|تقرف|يقرف|بقرف|قرف|بقرفوا|يقرفون
  match $group @be? شي|شيء|حاجة ..1 بقرف|يقرف|بيقرف|تقرف|بتقرف|مقرف|مقرفة
  match @neg احب|بحب $group
  match مبحبش|ماحبش|مابحبش|محبش ..1 $group
  match بديش|مبديش|مابديش|بديناش ..2 $group
  match مين|من ..2 @neg ..1 @hate|بكره|يكره|بيكره ..2 $group
  match مين بيحب|بحب|بيطيق|بطيق|يطيق ..1 $group
  match بكره $group ..1 من كل|قلبي
  match @neg ..1 @want ..1 ارى|نرى|اشوف|نشوف|اسمع|يكون|تكون|يعيش|يدخل|اعيش ..3 $group
  match محدش|حدش ..1 بيطيق|يطيق|بيحب|بحب|يحب|يحترم|بيحترم|عايز|عاوز|طايق ..2 $group
  match @neg حدا|احد|حد ..1 بيطيق|يطيق|بطيق|بيحب|بحب|يحب|يحترم|بيحترم|بدو|عايز|عاوز|طايق ..2 $group
  match شفت|بشوف|اشوف|شوف|رايت|ارى|شوفت|نشوف ..4 $group ..6 استفرغ|اتقيأ|اتقيا|ترجيع|اتقرف|تقيؤ|اقرف|قرف|بقرف|بتقرف|غثيان|ابصق|اتف
  match كره|كراهية|احتقار|مقت|بغض ..1 ل|تجاه|نحو ..2 $group
  match تبا|سحقا|طز|تفو|اتفو|تف ..2 $group
  match لعنة الله ..1 $group
  match الله يلعن|ينعل|يلعنكم|يلعنهم|يخزي|يقرف ..2 $group
  match يلعن|ينعل|ملعون|نعل|اللعنة ..2 $group
  match كس|نيك|انيك|طيز|كسم ..1 $group
  except @hate ..1 من|كل? @ill_treat ..2 $group
rule abuse.ar.dehumanising abuse.* high
  says Compares a group of people to animals, filth or disease.
  low quoted reported counter
  drop negated
  match $group ..3 @animal|@trash
  match $group @be? @be? @woe
  match $group ..2 @woe على|علي ..1 @country|بشرية|بشر|ناس
  match @animal|@trash ..1 $group
  match $group ..8 زبالة|قمامة|حثالة بشرية|بشر|مجتمع
  match $group ..2 احفاد|ابناء|اولاد|عيال قردة|قرود|خنازير|كلاب|حمير|افاعي
  match كلب|كلبي|كلاب|حيوان|حيوانات|حمار|حماري|جزمة|جزمتي|صرماية|صرمايتي|حذاء|حذائي|نعال|نعالي|قطة|بقرة ..1 اذكى|احسن|افضل|انظف|اشرف|اطهر|ارحم|اوفى|اغلى|اعقل|افهم من|مين|mn ..2 $group
  match $group ..1 ليسوا|مش|مو|ما|لا ..2 @human
  match @neg ..3 فرق|اختلاف ..1 بين ..2 @animal|@filth ..4 $group
  match @neg ..3 فرق|اختلاف ..1 بين ..2 $group ..4 @animal|@filth
  match $group ..1 مش|ليسوا|ليست|مو|ما اكتر|اكثر من ..1 @animal|@filth
  match $group ..4 الا|غير|سوى ..2 @animal|@trash
  match $group ...6 ^ زبالة|قرف|خرا|حثالة|مقرفين|حيوانات|حشرات $
  match فرق|اختلاف ..1 بين ..2 @animal|@filth ..4 $group
  match فرق|اختلاف ..1 بين ..1 $group ..3 @animal|@filth
  match $group بس|لكن ..6 @filth|@animal
  match $group ..5 بس|لكن ..5 @filth|@animal
  match $group ...8 @still ..3 @filth|@animal
  match $group ..5 مكانوش|ماكانوش|مكنوش|كانوش|ماكانوا ..3 @filth|@animal|@strong
  match $group ...10 @be ..2 @trash|@animal
  match انثوية|نسائية|يهودية|سوداء @filth
  match اسراب|سرب|قطعان|قطيع|جحافل ..1 من|mn? $group
  match $group ..2 يتكاثرون|بيتكاثروا|يتناسلون|بيتناسلوا|يفرخون ..2 زي|مثل|كال? @animal
  except سرطان|مرض|امراض|فيروس|وباء|عار ..1 عند|لدى|بين ..2 $group
  except @group ..3 ياكل|ياكلون|ياكلوا|ياكلو|بيدبحوا|بيذبحوا|يذبحون|يذبحوا|ذبحوا|يضحون|بيشتروا|يشترون|بيبيعوا|يبيعون|بيربوا|يرعون|يربي|يربون|بيربي|تربي|مبياكلوش|ميكلوش|بياكلوا|بياكلو|يشتري|يبيع|تخاف|يخاف|ذبح|يذبح|تحب|يحب|بيحب|يأكلون|يأكل ..2 @animal
  except كلب|قطة|حمار|حصان|بقرة|كلبة ..1 جار|جارة|جارنا|جارتنا|جارتي|جاري|صاحبتي|صديقتي|صاحبي|صديقي
  except @ill_treat ..4 $group
  except @situation ..1 $group
rule abuse.ar.inferior abuse.* high
  says Calls a group of people stupid, dirty, bad or worthless.
  low quoted reported counter
  drop negated
  match $group ..3 @strong
  match $group @be @be? @weak
  match $group @weak $
  match $group @weak كلهم|كلها|كلهن|كلكم|جميعا|اصلا|دول|خالص|جدا|بس|وراثة|فطرة|طبع|اوي
  match $group ..2 @neg ..1 منهم|فيهم|لهم|منها|فيها|معهم ..1 خير|فايدة|امان|امل|رجاء|اصل
  match $group ..4 @worst
  match @worst ..1 $group
  match $group @be? @be? @worst_of_all $
  match $group ..3 @worst_of_all @people
  match $group @be? @be? @worst_of_all ..1 اطلاق|عالم|دنيا|كون|فعلا|كدا|كده|دائما
  match $group ..6 انهم|انهن|انها اقل|ادنى|احط
  match @worst_of_all ..1 @people ..3 $group
  match @worst_of_all|@worst @people ..3 $group
  match @strong $group
  match $group ..4 مخلوقات|كائنات|مخلوق|كائن|بشر|ناس|جنس|عرق|فئة|خلق ..1 @look_lesser
  match $group ..4 اقل|ادنى|احط|اوطى|اسوأ ..1 من ..1 بشر|حيوان|حيوانات|حشرات|انسان|كلاب
  match $group ..4 اقل|ادنى|احط|اوطى ..1 منا|مننا|شأنا|شان|قيمة|مرتبة|مستوى|مكانة
  match $group ..4 درجة|فئة|مرتبة ثانية|تانية|تالتة|ثالثة|عاشرة|دنيا|سفلى
  match طبيعة|طبع|طبايع|فطرة|غريزة|دم ..1 $group ..5 @strong|@weak
  match طبيعة|طبع|طبايع|فطرة|غريزة|دم ..1 $group ..4 غير|مش|مو|عدم|قلة متحضرين|متحضر|تحضر|متمدنين|ادب|انسانيين
  match $group ..2 غير|مش|مو|ما ..2 متحضرين|متحضر|متمدنين
  match مفيش|مافي|ماكو|لا|ما|ليس|محدش|مافيش ..3 @strong|@worst ..1 زي|مثل|من|متل|قد|اكثر|اكتر ..2 $group
  match شفت|شوفت|ماشفتش|مشفتش|رايت|اشوف|ارى|قابلت ..3 @strong|@worst ..2 $group
  match عمري|بعمري|حياتي|بحياتي ..1 @neg ..3 @strong|@worst ..2 $group
  match @neg شفت|شوفت|رايت|قابلت|عرفت ..3 @strong|@worst ..2 $group
  match $group ..6 @strong|جهل|سخافة|قرف|تخلف @intense
  match $group ...8 @still ..3 @strong
  match ضد ..1 $group بس|لكن ..6 @strong
  match $group ..5 بس|لكن ..4 @strong
  match يقول|يقوله|بيقوله|بيقولوه|بقوله|قاله|يقولونه|بتقوله|تقوله ..2 $group ..3 @nonsense
  match ايه|شو|ايش|وش|اش|اي|ما فائدة|فايدة|لازمة|نفع|لزوم ..2 $group
  match $group ..2 اقل|ادنى|اوطى ..2 منزلة|غيرهم|غيرها|باقي|بقية|رجال|الرجل|بكثير|بكتير
  match فكرة|راي|رأي|كلام|اقتراح ..4 $group ..5 @nonsense
  match $group ..1 تفكيرهم|عقولهم|مخهم|عقلهم|تفكيرها|عقلها|مخها ..1 @strong|@nonsense|متناك|وسخ|ضيق|ناقص|خربان|ضارب|صغير
  match $group ..4 في داهية|ستين
  match $group ..3 يغوروا|يغورو|يولعوا|يولعو|يتنيلوا|يتنيلو|يتناكوا|يتناكو|ينيكوا|ينقلعوا|ينطموا
  match $group ..3 @neg ..1 @worthless
  match $group ..4 بيسوش|بيسواش|بيسووش|مبيسووش|مبيسواش|مابيسوش
  match $group ..1 ملهمش|مالهم|ملهاش|مالها ..1 @worthless|شرف|اصل|امان|عهد|دين|ضمير
  match $group ..2 بلا|بدون ..1 @worthless|شرف|اصل|عقل|دين|ضمير|اخلاق|مخ|كرامة
  match $group ..2 عديمات|عديمي|ناقصات|ناقصي|قليلات|قليلين ..1 شرف|عقل|اصل|دين|ضمير|اخلاق|ادب|تربية
  match $group ..2 @never|ابدا|عمرهم|عمرها|عمرهن|مستحيل|استحالة ..3 يكون|يكونوا|يكونو|يكونون|تكون|يصيروا|يصيرون|تصير ..2 @good_adj|@human
  match $group ..1 ليسوا|ليسن|مش|مو|غير|ما ..1 @good_adj
  match $group ..2 دائما|ديما|دايما|كلهم|بس|كلكم|طول ..1 يكذبون|يكذبوا|بيكذبوا|بيكدبوا|بكدبوا|يسرقون|يسرقوا|بيسرقوا|يغشون|بيغشوا|يخونون|بيخونوا|ينافقون|يغدرون|بيغدروا|ينصبون|بينصبوا
  match $group ..3 يثيرون|تثير|بيثيروا|يجيبوا|بيجيبوا|يسببون|بيسببوا ..2 اشمئزاز|قرف|غثيان|مرض|تقزز|استفراغ
  match مثير|مثيرين|مثيرة ل? ..1 اشمئزاز|شفقة|قرف|تقزز ..2 $group
  match $group ..2 مثير|مثيرين|مثيرة|مثيرون ل? ..1 اشمئزاز|قرف|تقزز|غثيان|سخرية
  match $group ..3 دون|تحت مستوى|بشر
  match $group ..2 شر|شرور ..1 لابد|لا|مطلق|خالص|على|في
  match لو ..3 $group ..3 @strong|@animal|@filth
  match سخافة|غباء|جهل|قذارة|وساخة|تفاهة|حقارة|قرف ..5 لان|لانه|لانها|لانهم|عشان|علشان|كونه|كونها|كونهم ..3 $group
  match اغلب|معظم|كل|اكثر|جميع $group ..2 @strong|@weak
  match طول عمرهم|عمركم|عمرها ..2 @strong|@weak ..2 $group
  match $group ..3 في دمهم|طبعهم|طبيعتهم|دمكم|طبعكم ..2 @strong|@weak|غدر|خيانة|كذب|سرقة
  match غدر|خيانة|كذب|سرقة|قذارة|نجاسة ..1 في دم|طبع ..1 $group
  except @situation ..1 $group
  except كنت|كنا ..1 فاكر|اظن|اعتقد|احسب|مفكر|متخيل|فاكرة|فاكرين ..4 @strong
  except اجر|اجور|اجورا|رواتب|راتب|نسبة|عدد|اعداد|دخل|تمثيل|فرص|مرتب|مرتبات|يتقاضين|متوسط|معدل|بياخدوا|بتاخد|يحصلن|مشاركة ..8 اقل|ادنى
  except @ill_treat ..4 $group
  except بحر|سوق|صندوق|ذهب|ثقب|قلم|فلفل|شاي|حزام|قائمة|قايمة|يوم|لون|اسبوع|ثوب اسود
  except ضحايا|يعاني|يعانون|تعاني|معاناة|انتشار|محو|امية ..5 @strong|@filth
rule abuse.ar.denial abuse.* high
  says Denies a group of people their rights, worth or place in society.
  low quoted reported counter
  match @must|@want|خلونا|يلا|متى|ايمتى|امتى ..3 @expel|@rid ..3 $group
  match $group ..2 @must ..3 @expel|@silence|@rid
  match اطردوا|اطردوهم|رحلوا|سفروا|احبسوا|امنعوا|قاطعوا|اعزلوا ..2 $group
  match لا|ما|مافي|مفيش|ماكو|ليس ..1 مكان ..3 $group
  match $group ..2 لا|ليس|ما|مفيش|ملهمش|مالهم ..2 مكان|حقوق|حق|وجود ..1 بيننا|بينا|هنا|عندنا|في|وسطنا?
  match $group ..3 لا|ما|مش|مو|ولا ..1 يستحقون|يستحقوا|يستحق|يستاهلون|يستاهلوا|يستاهلو|تستحق|تستاهل|بيستاهلوا|بستاهلو ..1 @good
  match $group ..3 لا|ما|مش|مو|مينفعش|غير ..1 يصلحون|يصلحوا|تصلح|يصلح|ينفعوا|ينفعون|تنفع|بينفعوا|بتنفع|يفهمون|يفهموا|تفهم|صالح|صالحة|مؤهل|جدير ..1 ل? قيادة|حكم|قضاء|سياسة|شيء|شي|حاجة|عمل|زواج|رئاسة|ادارة
  match $group ..4 مكانه|محله|مكانها|مكانهم|مكانهن|مكانك|مكانكم|محلهم|محلها ..1 تحت? ..1 مقبرة|مقابر|جزمة|جزم|غابة|غابات|تراب|مستشفى|مصح|نعال|مجاري|مطبخ|بيت|سجن|حظيرة|زبالة|قبر|زريبة|مزبلة|مصحة|حديقة
  match @go_order ..2 على|ل|من|الى? ..1 @country ..3 $group
  match $group ..2 @go_order ..3 @country
  match يا $group ..3 @go_order
  match @go_order ..1 يا $group
  match $group ..3 برا|بره|برة ..1 @country
  match $group ..4 @ruin ..2 @country
  match @country ..1 @ruin ..2 من|بسبب|ب? $group
  match @ruin ..1 $group ..2 @country
  match $group ..2 سبب|اساس|اصل|مصدر|منبع ..2 حروب|ازمات|ازمة|غلاء|بطالة|كوارث|انحطاط|انحلال|مشاكل|مشاكلنا|مصائب|مصايب|خراب|بلاوي|دمار|فساد|فتنة|فتن|شر|شرور|بلاء|جرائم|تخلف
  match سبب ..2 مشاكل|مصائب|خراب|دمار|فساد|فتنة|بلاوي|تخلف ..3 $group
  match $group ..4 @captive ..3 @dump
  match @neg ..3 داعي|سبب|مبرر|معنى ..2 @alive ..2 $group
  match @neg ..3 داعي|سبب|مبرر|معنى ..2 $group ..2 @alive
  match $group ..2 @neg? ملهمش|مالهم|ملهاش|ليس|ما|مش ..2 حق|داعي|لازمة ..2 @alive
  match حقوق ..2 مش|ليست|مو|موش|ماهي ..2 $group
  match $group ..1 لسه|لسا|بعدهم ..1 عايشين|موجودين|يتنفسوا|احياء
  match ليه|ليش|لماذا ..2 $group ..2 عايشين|موجودين|يتنفسوا|بيننا
  match $group ..2 خلقت|خلقوا|اتخلقت|انخلقت|اتخلقوا|مخلوقة|وجدت|خلقن ..2 خدمة|متعة|جنس|طبخ|سرير|مطبخ|انجاب|خدمتنا
  match @captive ..2 $group ..3 @dump
  match @must ..2 نحبس|نرمي|نحط|نسجن|حبس|رمي|سجن|وضع ..2 $group ..3 @dump
  match ليه|لماذا|ليش|علاش|مستغرب|استغرب|بستغرب|غريب|فاهم|افهم ..6 @care ..3 حياة|مصير|حقوق|ارواح|حقوق|روح ..2 $group
  match @neg ..1 تهم|تهمني|يهم|يهمني|تفرق|همي ..2 حياة|مصير|حقوق|ارواح|موت ..1 $group
  match حياة|ارواح|دم ..1 $group ..2 @neg ..1 @worthless|تهم|مهمة
  match حياة|ارواح ..1 $group ..1 رخيصة|تافهة|بلا
  match حقوق ..5 @neg ..1 تنطبق|تتطبق|تطبق|تشمل|تخص|تكون ..2 $group
  match حقوق ..4 تنطبقش|متنطبقش|تتطبقش|بتنطبقش|متشملش|تشملش ..2 $group
  match @neg ..2 حقوق ..2 $group
  match $group ..3 @neg ..2 متساويين|مساويين|متساوين|مساوين|متساوون|زينا|مثلنا|متلنا|سواسية|يتساوون|يتساووا|يتساوو|بيتساووا|اندادنا|مستوانا|كفء
  match $group ..3 @deserve_not ..2 @good|@alive|قيادة|حكم|شيء|حاجة
  match $group ..3 @neg ..1 @deserve ..3 @alive|@good
  match @neg ..2 نسيب|نخلي|نترك|نسمح|تسيبو|تسيبوا|تخلوا|تخلو|نخلى|يسمح|تسمحوا ..4 $group ..3 @alive
  match منسيبش|مانسيبش|ماينفعش|مينفعش ..3 $group ..3 @alive
  match $group ..2 عمرها|عمرهم|عمرهن|مستحيل|لن|مش ..3 تعيش|يعيشوا|هتعيش|هيعيشوا|هيعيشو|حتعيش|حيعيشوا|يندمجوا|هيندمجوا|هيندمجو|حيندمجوا|يندمجون|يتعايشوا|هيتعايشوا ..2 وسط|وسطينا|وسطنا|معنا|معانا|بيننا|بينا|مجتمعنا|مجتمع|سلام
  match سماح|سماح|دخول|وصول|تعيين ..5 $group ..5 @ruin
  match @never ..1 @trust ..4 $group
  match تحط|تعين|تختار|تعيين|نحط|نعين|اختيار|توظيف|تولي|تسليم ..2 $group ..5 غلطة|غلط|خطأ|مصيبة|كارثة|حماقة|جريمة|غباء
  match $group ..6 @country ..1 @ruin
  match ليه|لماذا|ليش|علاش ..4 بتتعاطف|يتعاطف|تتعاطف|بيتعاطف|يتعاطفوا|بيتعاطفوا|يدافع|بيدافع|تدافع|يدافعوا|بيدافعوا ..2 $group
  match $group ...8 ارموهم|اطردوهم|رحلوهم|كبوهم|سفروهم|احبسوهم|ارموها|اطردوها
  match غلطة|غلط|خطأ|غباء|مصيبة|كارثة|حماقة ..4 @trust ..4 $group
  match لا|ما|ولا ..1 تأجروا|تشغلوا|تدخلوا|تقبلوا|تتزوجوا|توظفوا|نريد|نبي|بدنا|نبغى ..2 $group
  match $group ..3 خطر|عبء|عالة|وصمة|تهديد ..2 @country|اطفال|اطفالنا|اولاد|اولادنا|عيالنا|بناتنا|اجيال|امن
  match $group ..3 يخضعوا|تخضع|يخدموا|تخدم|عبيدنا|خدامينا|خدمنا
  match طلعوا|خرجوا|ارموا|كبوا|شيلوا|اخرجوا ..2 $group ..3 برا|بره|من ..1 @country?
  match مكان ..1 $group ..2 مطبخ|بيت|سجن|زبالة|قبر|شارع
  match ضرب|جلد|تاديب|تأديب ..1 $group ..2 واجب|حلال|حق|ضروري|مشروع|شرع
  match ممنوع ..1 دخول ..1 $group
  match كيد|مكر|خبث|غدر|لؤم ..1 نساء|نسوان|حريم|يهود|روافض|مجوس
  match $group ..1 شرط|شر ..1 لابد
  match $group ..1 ناقصات|ناقصة عقل|دين
  match اضربوا|اضربوهن|ادبوا|جلد ..2 نساء|نسوان|حريم|زوجات
  match @stop_allow ..3 $group
  except @never ..1 @trust ..2 من|اللي|الذي|الذين|ان|انه|كيف ..6 $group
  except @group ..1 لا|ما|مش|لم ..1 يحصلن|يحصلون|يحصلوا|تحصل|ينلن|ينالون|يتمتعن|يتمتعون|بيحصلوا|بياخدوا|ياخذون
  except لا|ما|لن|ليس|رفض|نرفض|ضد|وقف|ايقاف ..3 @expel ..3 $group
  except @rid ..1 عنصرية|ظلم|تمييز|عنف|قيود|صور|افكار|نظرة ..3 $group
class stop_allow = نمنع امنع تمنعوا
`),
};
