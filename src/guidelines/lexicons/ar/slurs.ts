import type { LexiconSource } from '../../patterns/source.ts';

import { withBarePlurals } from './verb-forms.ts';

/** Slurs, by the group they demean. */
export const arabicSlurs: LexiconSource = {
  file: 'ar/slurs.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
class slur_lead = يا انت انتي انته انتم انتو مجرد شوية شويه حبة حفنة واحد واحدة هال دول هدول ذول هولاء
misspell مخنت مخنس مخانيث = مخنث
misspell زنقي زينجي = زنجي
misspell خاول خوول = خول
rule abuse.ar.slur.homophobia abuse.homophobia high
  says Uses the slur {term} for gay people.
  low quoted reported counter mentioned
  term لوطي, لوطية, لوطيين, لوطيون, لواط, مخنث, مخنثين, مخنثون, خنيث, خنثى, خكري, خكارية, خكاري, شاذين, سحاقية, سحاقيات, شاذ جنسيا, شواذ جنسيا, شواذ, طوبجي, طنط
  match @slur_lead ..1 شاذ|شاذة|فرخ|زامل
  match شاذ|شاذة ..1 مقرف|قذر|نجس|زبالة|حقير
rule abuse.ar.slur.racism abuse.racism high
  says Uses the racial slur {term}.
  low quoted reported counter mentioned
  term زنجي, زنجية, زنوج, تكروني, تكارنة, طرش بحر, نور وغجر, خال اسود, ابو سروال
  match @slur_lead ..1 عبد|عبدة|عبيد|خادم|عبدات
  match عبد|عبيد|عبدة اسود|سود|نجس|قذر|زنجي|وسخ|حقير
  match اسود|سوداء|سود ..1 وجه|وجهه|وجهك|عبد|عبيد
  except عبد|عبيد الله|رحمن|رحيم|كريم|قادر|سلام|عزيز|رزاق|وهاب|منعم|ناصر|حميد|مجيد|لطيف|حكيم|غني|رؤوف|باسط|جليل|جبار|مطلب|فتاح|باري|هادي|حليم|ستار|حق|عال|صمد|مسيح|نبي|رسول|حسين|امير|واحد|قدوس|ملك|شافي|محسن|خالق|اله|ربه|لله
rule abuse.ar.slur.religion abuse.religion high
  says Uses the slur {term} for people of a religion.
  low quoted reported counter mentioned
  term روافض, رافضي, رافضة, رافضية, مجوس, مجوسي, مجوسية, نواصب, ناصبي, ابناء متعة, ابن متعة, اولاد متعة, عباد صليب, عباد بقر, عبدة بقر, عبدة شيطان, عظمة زرقا, عظمه زرقاء, صليبي, صليبيين, نصيري, نصيرية, خوارج عصر, اخوان قردة والخنازير, احفاد قردة والخنازير, ابناء قردة والخنازير, احفاد قردة, ابناء قردة, اخوان قردة, يهود خيبر
rule abuse.ar.slur.sexism abuse.sexism medium
  says Uses {term}, which demeans women.
  low quoted reported counter mentioned
  term عاهرات, عاهرة, ساقطات, فاجرات, داعرة, مومس, مومسات, بائعة هوى, بنت ليل, بنات ليل, ناقصات عقل, عانس, عوانس
  match @slur_lead ..1 حرمة|حريم|ساقطة|فاجرة|نسوان|مرة|حرمه
rule abuse.ar.slur.ableism abuse.ableism medium
  says Uses {term}, which demeans people with disabilities.
  low quoted reported counter mentioned
  term منغولي, منغوليين, متخلف عقليا, متخلفين عقليا, معوق ذهنيا, كسيح
  match @slur_lead ..1 معاق|معوق|معاقين|معوقين|منغولي|مشلول|اعور|اعرج|اعمى|اطرش|اخرس
  except يا جماعة|ناس|اخوان|اخواني|شباب|عالم|بشر|رب|رجال ..1 معاق|معوق|معاقين|معوقين
rule abuse.ar.slur.xenophobia abuse.xenophobia high
  says Uses the slur {term} for people by their origin.
  low quoted reported counter mentioned
  term هنادوة, هنود مزابل, بدون اصل, مصريين مقملين, عربان, عربان خليج, بول بعير, شاربي بول بعير, رعاة ابل, طرش بحر, سعاودة, مصاروه جوعى, لحم رخيص
`),
};
