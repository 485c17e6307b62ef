import type { LexiconSource } from '../../patterns/source.ts';
import { withBarePlurals } from './verb-forms.ts';

/** Advertising and invitations to a page of one's own. */
export const arabicPromotion: LexiconSource = {
  file: 'ar/promotion.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: withBarePlurals(`
class own_page = قناتي قناتنا صفحتي صفحتنا حسابي حسابنا مدونتي موقعي موقعنا متجري متجرنا تيليجرام تلجرام انستا انستغرام
class money = دولار ريال درهم دينار جنيه يورو الف الاف مليون ارباح فلوس مال اموال راتب

rule promotion.ar.invite promotion.personal medium
  says Invites readers to the writer's own page or channel.
  low quoted reported
  drop negated
  match اشترك|اشتركوا|تابع|تابعوا|تابعوني|تابعونا|انضم|انضموا|زوروا|ادخلوا|شاهدوا|شوفوا|سبسكرايب|لايك ..2 @own_page
  match لا تنسوا|تنسى|تنسو ..2 اشتراك|لايك|متابعة
  match ادعموا|ادعم|تبرعوا ..2 @own_page
rule promotion.ar.offer promotion.commercial medium
  says Advertises goods, services or ways to make money.
  low quoted reported
  match اربح|ربح|اكسب|كسب|احصل ..3 @money ..4 يوميا|شهريا|اسبوعيا|منزل|بيت|نت|انترنت|مجانا
  match اربح|اكسب ..2 @number|@big_number ..1 @money
  match عمل|شغل ..1 من منزل|بيت ..5 @money|واتساب|رابط|تواصل
  match للبيع|للايجار|لبيع ..8 @number|@big_number
  match قرض|قروض|تمويل ..2 بدون|سريع|سريعة|فوري ..2 فوائد|كفيل|ضمانات?
  match خصم|تخفيض|تخفيضات|عرض|عروض ..3 لفترة|لمدة محدودة|محدود
  match شحن|توصيل مجاني
  match تداول|فوركس|بيتكوين|استثمار ..4 مضمون|مضمونة|ارباح|ربح ..3 @link|@big_number|واتساب|يوميا
  match علاج|جلب|فك ..2 سحر|حبيب|مطلقة ..5 @big_number|شيخ|واتساب|اتصل
  match متوفر|متوفرة|يوجد ..3 لدينا|عندنا ..6 @big_number|واتساب|@link
rule promotion.ar.contact promotion.commercial medium
  says Gives contact details.
  low quoted reported
  match تواصل|تواصلوا|للتواصل|للحجز|للاستفسار|راسلني|راسلونا|اتصل|كلمني|واتس|واتساب|واتسب ..4 @big_number|@link|@handle
  match رقم|رقمي ..2 واتس|واتساب ..2 @big_number
`),
};
