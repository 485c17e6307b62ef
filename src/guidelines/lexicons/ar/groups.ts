import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Groups of people, by the code that abuse of them carries, with the plurals that the dialects and
 * common misspellings have. Naming one is no finding: these words only take part in patterns.
 */
export const arabicGroups: LexiconSource = {
  file: 'ar/groups.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: `
class group_sexism = نساء نسا نسوان نسوه حريم ستات امراة امراه مراة مراه مرءة مرأة حرمة حرمات بنات بنت فتيات فتاة انثى اناث زوجات سيدات نسويات نسوية
class group_sexism = وليات ولايا عيالات امراه مراءة
class group_homophobia = مثليون مثلية
class group_transphobia = متحولون متحولين عابر عابرة
class group_racism = سودا سوداء سوداوات زنجيات سوداويين ملونين افارقه افريقيات زنوجة امازيغيين اسرائيليين كحالش وصفان نوبية حبش هنديات صينيات باكستانيات
class group_xenophobia = سودانية سودانيات تشاديين اريتريين نيجيريين مغتربات وافدات نازحات نازح مهجرين لاجءين لاجءات لاجءون لاجين فلسطينية سوريه مصرية
class group_religion = سني يزيدي ملحدة ملحدات نصرانيين مسيحيات كتابيين
class group_ableism = اقزام قزم معاقيين معوقات مشلولين كفيف كفيفة توحدي
class group_sexism = مطلقات عوانس بنوته صبايا بنية 👩 👧 ♀ 💃
class group_homophobia = مثلي مثليين مثلين مثليون مثليات مثلية مثليي سحاقيات سحاقية سحاقيه شواذ لوطيين لوطيون ليزبيان جايز 🏳 🌈 👬 👭
class group_transphobia = متحول متحولة متحولين متحولون متحولات متحوله عابرين عابرات ترانس متحولي ⚧
class group_racism = سود سمر اسود افارقة افريقيين افريقي افريقية زنوج زنجي زنجية يهود يهودي يهودية يهوديات عرب اعراب عربان غجر غجري كاولية بربر امازيغ امازيغي
class group_racism = اكراد كرد كردي كردية فرس عجم هنود هندي صينيين صيني بنغاليين بنغالي بنقالي بنقالية بنغال باكستانيين باكستاني احباش حبشي حبشية
class group_racism = اثيوبيين اسيويين اسيوي نوبيين نوبي ارمن تركمان شركس بدو بدوي تكارنة تكروني بخاريين ✡ 🧑🏿 👨🏿
class group_xenophobia = اوروبيين امريكان امريكيين غربيين شوام حجازيين
class group_xenophobia = مهاجر مهاجرة مهاجرين مهاجرون مهاجرات لاجئ لاجئة لاجئين لاجئون لاجئات لاجى لاجىء لاجيين نازحين اجانب وافد وافدين وافدة مغتربين
class group_xenophobia = سوري سورية سوريين سوريون سوريات فلسطيني فلسطينيين فلسطينيون مصري مصريين مصاروة مصريات لبناني لبنانيين لبنانيات سوداني سودانيين
class group_xenophobia = يمني يمنيين يمنية عراقي عراقيين عراقيات مغربي مغاربة مغربيات جزائري جزائريين تونسي توانسة تونسيين ليبي ليبيين خليجي خليجيين
class group_xenophobia = خلايجة سعودي سعوديين سعوديات قطري قطريين كويتي كويتيين اماراتي اماراتيين اردني اردنيين بحريني صومالي صوماليين صومال نيجيري نيجيريين
class group_xenophobia = افغاني افغان ايراني ايرانيين اتراك تركي تركية فلبيني فلبينيين فلبينية فليبينيين موريتاني عمالة اجنبي 🇸🇾 🇵🇸 🇪🇬 🇸🇩
class group_religion = مسلم مسلمة مسلمين مسلمون مسلمات مسيحي مسيحية مسيحيين مسيحيون نصراني نصرانية نصارى شيعة شيعي شيعية سنيين روافض رافضي
class group_religion = اقباط قبطي قبطية دروز درزي علويين علوي نصيرية نصيري ملحد ملحدين ملحدون ملاحدة بوذيين هندوس هندوسي سيخ بهائيين بهائي ايزيديين يزيديين ايزيدي
class group_religion = صوفية اسماعيلية اباضية محجبات محجبة منقبات منقبة 👳 🧕 🕌
class group_ableism = معاق معاقة معاقين معاقيين معاقون معاقات معوق معوقة معوقين معوقون معاقيي مكفوفين طرشان عميان منغوليين منغولي كسيح كسحان مقعدين توحديين
class group_ableism = متوحدين ♿
class group = @group_sexism @group_homophobia @group_transphobia @group_racism @group_xenophobia @group_religion @group_ableism

# several words, of which the last would mean nothing by itself
class with = ذوي ذوو اصحاب اهل
class need = خاصة
class need = اعاقة اعاقات احتياجات همم بشرة
class kind_of = جنسيا جسديا عقليا ذهنيا حركيا جنس
let group = @group @kind_of? | @with @need | كل|اي|واحدة ست | متلازمة داون | قوم لوط | مجتمع ميم
`,
};
