import type { LexiconSource } from '../../patterns/source.ts';
import { withBarePlurals } from './verb-forms.ts';

/** Statements about groups whose words are harmless one by one: what they lack, may not, are not missed for. */
export const arabicGroupStatements: LexiconSource = {
  file: 'ar/group-statements.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
rule abuse.ar.felt abuse.* high
  says Expresses hatred, disgust or rejection towards a group of people.
  low quoted reported counter
  drop negated
  match @feel ..2 @disgust ..2 من|تجاه|ل|ناحية|نحو|لما ..3 $group
  match @feel ..2 @disgust من|تجاه? ..1 $group
  match $group ..4 @feel ..1 @disgust
  match $group ..2 مصدر|سبب|يسبب|يسببون|بيسببوا|تسبب ..1 @disgust|غثيان
  match $group ...6 @feel ..1 @disgust منهم|منها|منهن|تجاههم|ناحيتهم
  match بكره $group ..2 اوي|قوي|خالص|جدا|موت|كتير|كثير|دول|هدول|ذول|لانهم|عشان|من
  match انا|اني|احنا ..2 بكره ..2 $group
  match قد ايه|شو|ايش بكره ..2 $group
  match بكره $group و ..1 @want
  match محبش|محبتش|مبحبش|ماحبش|مابحبش|احب|نحب|بحب|احترم|اطيق ..1 اقعد|اكل|اشتغل|اسكن|اشوف|اسمع|اتعامل|اجاور|اصاحب|اتكلم ..2 $group
  match $group ...10 @hate_them
  match $group ...8 ^ ..2 @hate ..1 كل|اي|جميع|هذا|هالنوع|النوع|واحد|واحدة|اشكال|امثال
  match @hate ..6 $group
  match $group ..3 @make_me ..2 @sick_state
  match مجرد|منظر|شكل|ريحة|صوت|وجود|رؤية|شوفة|سيرة ..2 $group ..3 @sicken_me|@disgust|مقرف|مقزز|بيقرف|يقرف|يغث
  match موت|اموت ..1 ارحم|اهون|افضل|احسن|ولا ..6 $group
  match @neg ..2 @let ..3 $group ..4 @near
  match مقرف|مقزز|قرف|مقيت|مقرفة|مقززة ان|اني|لما|كيف|انو|انه|اننا ..3 $group ..2 @rights_verb|حقوق|عندهم|موجودين|عايشين
  match @sicken_me ..1 $group
  match اكتر|اكثر ..2 @sicken_me ..4 $group
  match @neg ..4 @sicken_me ..2 اكتر|اكثر|زي|قد|مثل ..2 $group
  match حد|مين|احد|حدا|واحد غيري|تاني|زيي|كمان|معايا|غير ..3 @loathes ..1 من|م? ..1 $group
  match اللي|اني|انني|كلنا|لاني|عشان|علشان ..1 بكره ..2 $group
  match ازاي|كيف|كيفاش|شلون|معقول ..3 @can_love ..2 $group
  match تعبت|زهقت|قرفت|مليت|سئمت|طفشت|زهقنا|مليت ..1 من|م? ..3 $group
  match $group ..3 @stand_not
  match $group ...10 @neg ..1 @not_stand_them
  match $group ...10 مبطيقهمش|مبطقهمش|مبحبهمش|مبطيقهاش|مبحبهاش|محبهمش|مبستحملهمش
  match @neg ..3 @can ..3 احترم|احب|اتقبل|اثق|اصاحب|اجاور|اتحمل ..3 $group
  except احترم|احب ..3 اكتر|اكثر
  match $group ..1 لا|ما ..1 يطاقون|ينطاقوا|يتطاقوا|ينطاقون|يحتملون
  except محبش|احب ..1 اسمع|اشوف ..3 كلام|ظلم|اهانة|حد|معاناة
  except بكره ..4 اجتماع|معاد|موعد|مباراة|هيعملوا|هيلعبوا|هييجوا|هيجوا|هيروحوا|راح|رح|سوف|هيكونوا|هيسافروا|الساعة|صباحا|مساء
  except @hate ..1 من|كل? @ill_treat ..2 $group
  except @hate ..1 اللي|الذين|ما|ان|عنصريين|تمييز|ظلم|قوانين|استغلال ..6 $group
class loathes = بيكره بيتقرف بيتعصب بيقرف بيتنرفز بيتضايق بيشمئز بيتخنق يكره يتقرف يشمئز يقرف بيحتقر طايق
class can_love = يحب بيحب تحب تحبوا يطيق بيطيق تطيق تطيقوا يحترم بيحترم تحترموا تتحملوا يتحمل بيتحمل يثق تثق بيثق يستحمل بيستحمل يصاحب يتجوز يتزوج يقبل يدافع
class let = اخلي نخلي اترك نترك اسيب نسيب اسمح نسمح هخلي هسيب يخلي يسيب خلوا تخلوا تسيبوا تسيب تخلي
class near = جنب جنبي حوالين يقرب يقربوا تقرب عيالي ولادي اولادي يلمس تلمس بيتي
class can = اقدر بقدر قادر قادرة يمكن يمكنني استطيع اعرف بعرف اتخيل ممكن مستعد
rule abuse.ar.belittled abuse.* high
  says Denies a group of people worth, mind or ability.
  low quoted reported counter
  except اجر|اجور|اجورا|رواتب|راتب|نسبة|عدد|اعداد|دخل|تمثيل|فرص|مرتب|مرتبات|يتقاضين|متوسط|معدل|بياخدوا|بتاخد|يحصلن|مشاركة ..8 اقل|ادنى
  except لم|لا|ما|لن|مين|من ..2 اقل|اقول|يقول|نقول|قلت|قال ..6 اقل|ادنى
  match $group ..2 لا|ما|مش|مو ..1 @able ..1 الا|غير|سوى
  match @neg ..1 في|عند|لدى|ب ..1 $group ..1 خير|فايدة|فائدة|امان|ذرة|@virtue
  match لا|ما|ليس|ليست ..1 يملك|تملك|يمتلك|تمتلك|عند|لدى|يعرف|تعرف ..1 $group ..2 @virtue
  match عمر ..1 $group ..3 كانوا|كانو|كان|كانت|حيكونوا|هيكونوا ..2 @good_adj|@kind|@human
  match يعقل|معقول|منطقي|طبيعي ..3 نسمح|نقبل|نرضى|يسمح|نترك|نخلي|يقبل ..4 $group
  match مين|من ..1 يريد|عايز|يبي|بده|عاوز|يقبل|يرضى|يبغى|يحب ..2 يسكن|يعيش|يجلس|يقعد|يتزوج|يتجوز|يوظف|يشتغل|يجاور|يصاحب ..4 $group
  match @neg ..1 ازوج|اجوز|نزوج|نجوز|ازوجه|اتزوج|اتجوز|اشغل|اوظف|اسكن|اجر|اؤجر ..4 $group
  match $group ..1 نصف|نص|ربع ..1 عقل|بشر|انسان|رجل
  match $group ...4 ^ ..1 شيء|شي|حاجة|منظر|امر @bad_quality
  match $group ..2 @body_part ..1 @bad_quality
  match $group ..3 @have_no ..1 @virtue
  match $group ..3 @neg ..1 @own ..2 @virtue
  match $group ..2 لا|بلا|مفيش|مافي|مافيش|ماكو @virtue
  match $group ..2 لا|ما ..1 يعرف|يعرفون|يعرفوا|تعرف|يفهم|يفهمون|يفهموا ..1 @virtue
  match لا|مفيش|مافي|مافيش|ماكو|ليس @virtue ..1 ل|عند|لدى|مع? $group
  match $group ..2 @cannot ..3 @skill
  match $group ..3 لا|مش|ما|مو|لن|ليسوا|ليست|غير|عمرهم|مستحيل ..1 @able ..2 @skill
  match لا|ما|مش|ليس ..1 @deserve ..2 $group ..2 @good|@alive|@rights_verb|شيء|شي
  match $group ..2 لا|ما|مش|ليس ..1 @deserve ..2 @rights_verb
  match لا|ما|مش|مو|ليس|ليش ..1 يجوز|ينبغي|يصح|يحق|مفروض|ممكن|مقبول|معقول|منطقي ..6 $group ..3 @rights_verb
  match لا|ما|مش|مو|ليس ..1 يجوز|ينبغي|يصح|يحق|مقبول|معقول ..4 @rights_verb ..3 $group
  match مينفعش|مايصحش|ميصحش|ماينفعش|ممنوع|حرام|مايجوز|مايصير ..4 $group ..3 @rights_verb
  match مينفعش|مايصحش|ميصحش|ماينفعش|مايصير|مايجوز ..4 @rights_verb ..3 $group
  match $group ..3 @must ..2 يقفلوا|يسدوا|يسكروا|يبلعوا|يحطوا|يسدو|يقفلو ..2 بقهم|تمهم|بوزهم|لسانهم|افواههم|فمهم|حلقهم|حنكهم|بقها
  match $group ..2 @must ..2 @forbidden|@silence|@captive
  match لا|ما ..1 اريد|ابي|ابغى|بدي|نريد ..3 $group ..3 @rights_verb
  match @neg ..2 شيء|شي|حاجة|خير|اي ..2 جيد|جيدة|كويس|كويسة|حلو|حلوة|منيح|زين|طيب|ايجابي ..1 في|ب|من? $group
  match $group ..3 @neg ..1 @own ..1 شيء|شي|حاجة|اي ..1 جيد|جيدة|كويس|كويسة|حلو|حلوة|منيح|زين
  match $group ..2 ليسوا|ليسن|ليس|ليست|مش|مو|غير|عمرهم|مستحيل ..1 ناس|اناس|اناسا|بشر|شعب|انسان|انسانة|قوم ..1 @good_adj|@kind
  match $group ..2 @neg|عمرهم|عمرها|مستحيل ..3 يبقوا|يبقو|يكونوا|يكونو|يصيروا|يصيرو|كانوا|كانو ..2 @good_adj|@kind|@human
  match مستحيل|عمرهم|عمر ..1 $group ..3 يبقوا|يبقو|يكونوا|يكونو|يصيروا|يصيرو ..2 @good_adj|@kind|@human
  match لن|لا|مستحيل|ما ..2 اقول|نقول|اعتبر|نعتبر|اصدق|اقبل ..2 ان|انو|انه? ..1 $group ..2 @good_adj|@kind|@human|مساويات|مساوين
  match متحول|متحولة|متحولات|متحولين|متحولون ..3 ليسوا|ليست|ليس|مش|مو|عمرهم|عمرها ..2 امراة|مراة|نساء|ستات|ست|رجال|رجالة|بنات|رجل|راجل
  match $group خلقوا|اتخلقوا|انخلقوا|خلقت|خلقن|اتخلقت|مخلوقين|مخلوقة ..4 عبيد|عبيدا|خدم|خدما|خدمة|سرير|مطبخ|متعة|ذل
  match $group @be? عبيد|عبيدنا|عبيدا|خدمنا|خدامينا|جواري|جوارينا|ملكنا $
  match $group ..3 اقل|ادنى|احط|اوطى|اضعف|اغبى|اردأ ..2 مننا|منا|منكم|من رجال|رجالة|رجل|بيض
  match $group ..2 اقل|ادنى|انقص ..1 ذكاء|عقل|عقلا|فهما|فهم|قيمة|شأنا|تحضرا|انسانية|ادراكا
  match $group ...8 طبع|طبعهم|بطبعهم|طبعكم|طبعها|دمهم|طبيعتهم|طبيعتكم $
  match ليه|ليش|لماذا|علاش ..2 مسموح|يسمح|بيسمحوا|سمحوا|سامحين|نسمح|بنسمح ..3 $group
  match $group ..2 @be ..2 عاهة|غلطة|غلط|خطأ ..2 طبيعة|خلق|حياة|زمن|زمان|قدر|رب
  match $group غلطة|خطأ ..2 طبيعة|خلق
  match @strong|@trash|@animal $group ..1 دول|هدول|ذول|هولاء|كلهم
  match دول|هدول|هولاء|ذول|هاذول|ذولة $group ..4 @bad_quality
  match ما|ليس|مو|موش ..1 $group ..1 الا|سوى|غير ..3 @filth|@animal|@strong|@weak|مرضى|عبيد
  match $group ..2 @be? زي|مثل|متل|كيف|اشبه ..1 @like_animal|@trash
  match $group ..3 عاملين|عايشين|شكلهم|بيتصرفوا|يتصرفون|يعيشون|بيعيشوا زي|مثل|متل|ك? ..1 @like_animal|@trash
  match $group ..2 اقرب|اشبه ..1 @animal
  match جيش|جيوش|افواج|موجات|موجة|طوفان|اسراب|قطعان|قطيع|جحافل من? ..1 @animal ..2 $group
  match $group ..2 جيش|جيوش|افواج|اسراب|قطعان|قطيع|جحافل من? ..1 @animal|@trash
  match لكن|بس|مهما|حتى ..6 $group ..6 @still|هيفضلو|هيفضلوا|سيظلون|سيبقون|يبقون ..2 @bad_quality|@animal|@weak|عبيد
  match مهما|حتى ..4 $group ..6 @bad_quality|@animal|@weak|@woe
  match مفيش|مافيش|مافي|ماكو|لا|ليس|معندناش|مشفتش|ماشفتش|مشوفتش ..2 @worst ..2 من|زي|مثل|متل? ..1 $group
  match مفيش|مافيش|مافي|ماكو|معندناش ..3 حاجة|شي|شيء|احد|حد|حدا اسمها|اسمه ..1 $group ..1 @good_adj|@kind
  match $group ..4 @superlative ..2 @people? ..1 في|على|بين|ب? ..1 @in_world
  match @superlative|@strong|@worst ..2 @in_world ..3 $group
  match @neg ..3 @worst|@worst_of_all ..2 من|زي|مثل|متل|م? ..2 $group
  match مفيش|مافيش|مافي|ماكو|مشفتش|ماشفتش|معندناش ..2 @strong|@superlative ..2 من|زي|مثل|متل|م? ..2 $group
  match @strong|@worst|@worst_of_all ..2 @people ..2 @in_world ..4 $group
  match $group ..4 @people ..1 @in_world
  match بينا|نقول|معروف|معلوم|الكل ..4 $group ..4 @bad_quality|@weak|@animal
  except عندهم|لهم|لديهم ..3 حقوق|صوت|فرص|فرصة
  except يجوز|ينبغي|يصح|يحق|مقبول|معقول|مينفعش ..12 @hardship
  except @hardship ..6 $group
  except @group بلا|بدون مأوى|ماوى|عمل|وطن|اوراق|جنسية|طعام|مدارس
  except كان|كانوا|كانت ..3 $group عبيد|عبيدا
  except @ill_treat ..4 $group
class superlative = @worst @worst_of_all @woe @trash @strong اخطر ارخم اسخف اتقل اثقل ابغض اشر شر احرم اردأ اضل اظلم اجبن اخون ارذل اشنع افسد ادنس اضعف اغلط غلطة عبء عار كارثة مصيبة
class kind = طيبين طيبون طيب لطفاء جيدين كويسين مناح منيحين محبوبين صالحين ودودين موهوبين متحضرين متعلمين مسالمين مهذبين نضاف كويسة اسوياء عاديين محتشمين متفهمين حلوين ظراف
class in_world = وجود حياة معمورة خليقة دنيا عالم كوكب كون بشرية تاريخ اطلاق
class hardship = ظروف خوف فقر خيام عزلة خطر ظلم مخيمات شارع شوارع برد جوع حرب حصار عنف اضطهاد تمييز قهر ذل معاناة مهانة اهانة ازدراء احتقار عنصرية
class ill_treat = يكره تكره بتكره بيكره يكرهون يكرهوا بيكرهوا بتكرهوا تكرهون يظلم تظلم يضطهد تضطهد يهين تهين يسيء يحتقر تحتقر بتحتقر بيحتقر يحارب يعادي تعادي يضرب يضربون بيضربوا بيضرب يقتل يقتلون يستغل يستغلون يسخر يسخرون بيسخروا يعذب يطرد بيطرد
rule abuse.ar.unwanted abuse.* high
  says Says that a group of people should be gone or has no place.
  low quoted reported counter
  match لو ..2 $group ..2 @vanished
  match لو ..1 @vanished ..2 $group
  match محدش|ماحدش|محد|لا ..4 هيزعل|يزعل|حيزعل|بيزعل|سيحزن|يحزن|سيبكي|هيعيط|يفتقد|سيفتقد|هيفتقد|هيلاحظ ..4 $group
  match @country|دنيا|شارع|شوارع|حي|منطقة|حياة ..2 @better ..2 قبل|بدون|بلا|لولا|دون|غير|بعيد ..4 $group
  match $group ..3 @must|@want|احسن|خلوهم|خليهم|ياريت ..2 @leave ..3 @homeland|برا|بره|هنا
  match @must|@want|احسن ..2 $group ..2 @leave ..3 @homeland|برا|بره|هنا
  match @must|@want ..2 @leave ..2 $group ..3 @homeland
  match @leave|@go_order ..4 حيث|مكان|وين|محل|مطرح ..1 ما? اتوا|جاؤوا|جاءوا|اجوا|جم|جوا|جو|جايين|اتيتم|جئتم|جيتو|جيتوا
  match @go_order ..2 @country ..2 ايها|يا|يها? ..1 $group
  match $group ...10 @must|@hort|@want ..2 نطردهم|يطردوهم|نرحلهم|يرحلوهم|نسفرهم|يطردهم|نمشيهم|نطلعهم|يمشوا|يمشو|ينقلعوا|نكبهم|نرميهم|يترحلوا|يتطردوا|نكبهن|نطردهن|ننفيهم|نخرجهم
  match ليه|ليش|لماذا|علاش|لاش|شو ..3 @bear ..4 $group
  match ليه|ليش|لماذا|علاش ..2 ناس|ناس|حكومة|دولة ..1 بتحترم|يحترموا|بيحترموا|تحترم|بتحب|بيحبوا ..1 $group
  match متى|امتى|ايمتى|امته|وقتاش ..2 نخلص|سنتخلص|هنخلص|حنخلص|نتخلص|هنتخلص|نرتاح|هنرتاح|سنرتاح ..2 $group
  match $group ..4 ياريت|ياريتهم|ريت|ريتهم|ليتهم|ليت|كان|ماكان|مكانش|لازم|مفروض ..3 @be_born
  match @want|@must ..3 @neg ..2 @be_born ..2 $group
  match $group ...8 @neg ..3 نسيبهم|نخليهم|نتركهم|نسمحلهم|يعيشوا|يفضلوا|نستحملهم ..2 عايشين|يعيشوا|هنا|بيننا|بينا|معانا|معنا
  match $group ..2 مضيعة|هدر|تضييع|خسارة ..2 وقت|اكسجين|هوا|هواء|مساحة|مال|فلوس|موارد|تعليم|لقمة
  match مين|من ..1 دي|اللي|هي|هو? ..2 اللي? تحب|يحب|بيحب|بتحب|يتجوز|تتجوز|يرضى ..1 واحد|واحدة? $group
  match ايه|شو|ايش|وش|ما ..1 لازمة|لزمة|فايدة|فائدة|جدوى|لزوم ..1 وجود? $group
  match وش|شو|مين|ايش جاب|جابهم|جايبهم|جابكم ..2 $group
  match $group ..1 وش|شو|مين|ايش جابهم|جايبهم|جابكم
  match فلتذهب|فليذهب|ليذهب|تذهب|يذهب|روحوا|غوروا ..2 $group ..3 جحيم|جهنم|داهية|ستين
  match $group ..3 ملوا|مالين|كتروا|كترو|غزوا|مليوا|عبوا|غرقوا|اكلوا ..2 @country|بلد|شوارع|خيرنا|خيراتنا|شارع|منطقة ..4 @must|قرف|كفاية|بكرههم|زهقنا
  match كفاية|خلاص|بزيادة|يكفي ..1 $group ..2 @country|بلد|هنا
  match @trust_not ..3 ست|بنت|راجل|واحد|واحدة? @group|ست|حرمة
  match @never ..1 @trust ..2 واحد|واحدة|اي|ل? ..1 @group|ست|حرمة
  match اثق|بثق ..2 @animal ..5 @neg ..1 اثق|بثق|اصدق ..2 $group
  match لو|اذا ..2 حكمتنا|حكمت|حكمنا|حكم|مسك|مسكت|مسكوا|حكموا ..3 @group|ست|حرمة ..3 هتضيع|هيخرب|هتخرب|تضيع|تخرب|ضاع|ضاعت|خربت|ستضيع|ستخرب
  match تعيين|توظيف|تولي|وصول|انتخاب ..2 @group|ست|حرمة ..5 مصيبة|كارثة|غلطة|خراب|نكسة|عار|حماقة|نهاية
  match خلوهم|خليهم|خليها|يقعدوا|تقعد|تقعدن|اقعدوا|اقعدي ..3 بيوتهم|بيتها|بيوتهن|بيت|مطبخ|مطبخها ..4 $group
  match $group ..6 خلوهم|خليهم|يقعدوا|تقعد ..2 بيوتهم|بيتها|بيوتهن|مطبخ|مطبخها
  match مكان ..1 $group ..2 مطبخ|قبر|زريبة|حظيرة|زبالة
  except لو ..8 هتخسر|ستخسر|نخسر|ينهار|ستنهار|كارثة|خسارة|هنخسر|سنخسر|انهيار|حزين|زعل
  except @leave ..5 امان|بامان|سالمين|طوعا|طوعية|كرامة|حرب|مدرسة|مدارس|شغل
  except ليه|ليش|لماذا|علاش ما|لا|مش|لم|لن ..2 @bear
  except @never ..1 @trust ..4 كلام|اشاعات|اخبار
rule abuse.ar.resented abuse.* high
  says Says that a group of people sickens or is worst of all.
  low quoted reported counter
  match $group ...10 @sicken_me
  match $group ...10 @worst_of_all|@worst ..1 @people
  match $group ...6 ^ ..2 @worst_of_all|@worst ..1 $
  match كل|وقت|ساعة|يوم|لحظة ما ..1 اشوف|بشوف|شفت|اسمع|اقابل|بقابل|يجي|تيجي ..3 $group ..4 @sick_state|@disgust|@feel|@sick_of|بتعصب|اتعصب|بتنرفز
  except @neg ..1 @sicken_me
  except @thing|@ill_treat|@hardship ..4 @sicken_me
rule abuse.ar.referred abuse.* high
  says Belittles a group of people named before.
  low quoted reported counter
  drop negated
  match $group ...8 هم|هما|دول|كلهم|كلكم|انتم|انتو|كلها|هن|ذول|هدول|هولاء|انتوا ..2 @bad_quality|@animal|@woe|@weak
  match $group ...6 ^ ..1 كم هم? ..1 @bad_quality|@animal
  match $group ...6 ^ ..1 @bad_quality|@trash|@animal ..1 $
  except @ill_treat ..4 $group
class be_born = اتولدوا يولدوا ولدوا انولدوا يتولدوا ينولدوا اتخلقوا يتخلقوا ولدت يولدون اتولدت
class bear = نصرف بنصرف ندفع بندفع نتحمل نستحمل نستحملهم سايبين نسيب مستحملين نستقبل بنستقبل نوظف نسمح بنسمح تسمح يسمح نرحب نقبل نأوي نؤوي تستقبل يصرف تصرف تدفع ساكتين
class trust_not = متأمنش متامنش ماتأمنش ماتامنش متثقش ماتثقش متصدقش ماتصدقش متسلمش متتجوزش ماتتجوزش ماتصاحبش مثقش
`),
};
