import type { LexiconSource } from '../../patterns/source.ts';

/** Words that every Arabic rule shares, in the standard language and in Egyptian, Levantine and Gulf usage. */
export const arabicClasses: LexiconSource = {
  file: 'ar/classes.ts',
  source: 'Written for this project, MIT. To be reviewed by native speakers of each region.',
  lines: `
common من في على الى عن مع هذا هذه ذلك التي الذي ان انا انت هو هي نحن كل ما لا لم لن قد كان يكون بعد قبل او ثم
common اللي ده دي دول مش كده بس يا كمان احنا هما انتو علي كنت لو اي حد فيه

class neg = لا لم لن ليس ليست مش مو ما غير بدون ماكو مب موب
class report = قال قالت يقول تقول قالوا يقولون كتب كتبت يكتب وصف كلمه مصطلح عباره تسميه نداء قول تقولي تقوله بيقول بيقولوا تصف مناداه
class counter = عنصريه عنصري مرفوض عيب حرام كراهيه متعصب غلط تحريض مقرف بلاغ ابلغ اسامح يجوز ينفع
class condition = اذا لو ان
class self = انا احنا نحن
class other_subject = انت انتي انتم انتو هو هي هم هما
class being = انا احنا
class be = هم هما هو هي كلهم كلها

class group_sexism = نساء امراه بنات بنت ستات مراه ست نسوان حريم سيدات
class group_homophobia = مثلي مثليين مثلين مثليه شواذ سحاقيات
class group_transphobia = متحول متحولين متحوله عابرين
class group_racism = سود اسود افارقه زنوج يهود يهودي
class group_xenophobia = مهاجر مهاجرين لاجي لاجيين اجانب سوريين وافدين
class group_religion = مسلم مسلمين مسيحي مسيحيين نصاري شيعه سنه يهود اقباط
class group_ableism = معاق معاقين مقعد معوق معوقين
class group = @group_sexism @group_homophobia @group_transphobia @group_racism @group_xenophobia @group_religion @group_ableism
class group = 👩 ♀ ♿ 🏳 👳 🧕 🕌
let group = @group | ذوي الاعاقه|الاحتياجات | اصحاب البشره السوداء|السمراء | ناس السود|سود | اشخاص السود|سود

class animal = كلب كلاب كلبه خنزير خنازير حمار حمير بقره قرد قرود فار فيران جرذان حشره حشرات صرصور صراصير حيوان حيوانات بهيمه بهايم ثعبان افعي
class filth = زباله قمامه وسخ اوساخ قذاره حثاله نجس طاعون وباء سرطان مرض طفيليات عاله عار شر نفايات وصمه
class disgust = مقرف مقرفين مقرفه قذر قذرين مقزز مقززين مقززه حقير حقيره اغبياء غبي غبيه متخلف متخلفين متخلفه همج منحط منحطين وسخين كريه بشع مقيت همجي
class hate = اكره بكره كره احتقر بحتقر ابغض امقت كاره بمقت احتقار
class kill = اقتل اقتلوا قتل نقتل يقتل اذبح اذبحوا ذبح نذبح احرق احرقوا حرق نحرق اعدم اعدام ابيد اباده يموت يموتوا يتقتلوا يتحرقوا يتعدموا 🔪 🔫
class hurt = @kill اضرب ضرب نضرب هضرب هقتل هقتلك هدبح هدبحك سوف ساقتل ساقتلك سنقتل اغتصب اغتصاب هغتصب تعذيب اعذب هعذب هولع ولع يولع
`,
};
