import type { LexiconSource } from '../../patterns/source.ts';

/** Offers, and invitations to the writer's own channel, page or cause. */
export const englishPromotion: LexiconSource = {
  file: 'en/promotion.ts',
  source: 'Written for this project, MIT.',
  lines: `
class channel = channel/n video/n vid/n page/n blog/n site website/n music song/n playlist/n account profile podcast ep album mixtape remix cover/n beat/n store shop
class channel = instagram twitter facebook fb youtube soundcloud tiktok insta stream/n livestream group app link
class prize = prize/n reward/n award/n cash voucher/n bonus gift holiday ringtone/n tone/n credit credits £ offer/n guaranteed camcorder ipod xbox iphone
misspell subcribe subscibe suscribe subscrib subscrube = subscribe
misspell plz pls plzz = please
misspell chanel channle = channel
class money = £ $ €
rule promotion.personal.invite promotion.personal medium
  says Invites readers to the writer's own channel, page or account.
  low quoted
  match check|checkout|visit|watch|listen|look ..3 my|our ..3 @channel
  match check out ..2 my|our|this ..3 @channel|@link
  match checkout|check ..2 my|our|this ..2 @channel
  match check|checkout|visit|watch|listen out ..4 @link
  match visit|goto|download|register|join ..3 @link
  match subscribe ..1 me|my|us|please
  match subscribe to my|me|our|us|this
  match please subscribe
  match sub|subs to|for my|me|sub|subs
  match please|guys|everyone|hey ..3 subscribe
  match ^ subscribe
  match subscribe $
  match follow|add|like ..1 me|us|my ..1 on|page|twitter|instagram|facebook|back|@handle
  match follow @handle
  match my|our ..3 @channel ..3 @link
  match new to youtube
  match i|we make|made|do|post|upload ..3 covers|videos|music|beats|remixes
  match like|share|comment ..2 subscribe
  match give me|us|my|it|this|these ..2 a chance|listen|look ..6 @channel|rapper|singer|artist|musician
  match on|to|my channel ..2 if|for|to|about|please
  match go to my ..2 @channel
  match check me|us|men|him|her out
  match reach ..2 subscribers|subs|followers
  match subscribe back
  match do not ..1 forget to subscribe
  match like ..2 share this|my|the page
  match checked|check out ..2 some? ..1 of? my ..3 _
  match join me|us ..3 my|our|fight|channel|group|page
  match please ..2 read|buy|watch|download|share|support|help my|our|these|this ..3 @channel|@link|book|shirts
  match add me ...1 @link
  match thumbs this ..1 up
  match thumbs up if|so|for|please
  match make|get this ..2 top|most ..1 comment
  match help me|us ..1 get|reach ..3 subscribers|subs|views|likes
  match my|our|first ..2 youtube|soundcloud|instagram channel|page|account|video
  match donate|donation|gofundme|patreon|kickstarter|paypal ..4 @link|me
  match sign|please ..2 petition
  match vote for me|us
  match @link ..3 check|subscribe|follow|share
rule promotion.commercial.offer promotion.commercial medium
  says Advertises an offer, a prize or a way to earn money.
  low quoted
  match earn|make|earning|making|made ..3 money|cash|dollars|income|$ ..4 online|home|internet|day|week|month|hour|fast|easy|weekly|daily
  match earn|money|income|job ..6 from home
  match you|u|your|ur|customer|mobile|have|to ..3 won|win|winner|awarded|selected ..5 @prize
  match won|win|claim|prize|award|awarded|guaranteed|worth|cash|free|bonus ..4 £|€ @number|@big_number
  match £|€ @number|@big_number ..4 prize|cash|award|reward|voucher|bonus|guaranteed|claim
  match @number p|ppm ..1 per? a? msg|min|minute|txt|text|sms|week|wk
  match cost|costs|charged|billed|for|calls|only @number p
  match @big_number ..2 from landline
  match reply|txt|text|send _ to|4|for|on ..1 @number|@big_number|more|free
  match free ..2 ringtone|ringtones|tone|tones|polys|mono|poly|camera|nokia|mobile|phone ..6 reply|call|text|txt|now|order
  match mobile number|no ..3 won|awarded|selected
  match dating service|line|club
  match ur|your mob|mobile ..4 upgrade|upgraded|handset|renew
  match adult|xxx|sexy parties|pics|chat|line|singles|video|videos
  match @big_number ..3 @number p
  match to claim ..3 call|text|txt|reply|your|ur|@number
  match claim your|ur|code
  match free @prize|entry|msg|trial|quote|text|texts|sms|minutes|mins|delivery|call|calls
  match text|txt|reply|send|call ..4 to|on|now ..1 @number|@big_number
  match call|txt|text|sms ..4 @big_number
  match reply|txt|text|send ..1 stop|yes|end|win to|@number|@big_number|or|for|2|4
  match buy|shop ..2 now|online|cheap ..3 @link|at
  match order|buy now|today @link|@big_number
  match limited|special|exclusive|best time|offer|offers|price|deal|discount
  match discount|coupon|promo code|codes
  match click ..2 here|link|below ..3 @link|to
  match click @link
  match buy|get free|real|more ..1 followers|likes|views|subscribers
  match viagra|cialis|xanax|tramadol ..5 @link|online|cheap|buy|order
  match invest ..4 bitcoin|crypto|forex|profit
  match contact|whatsapp|telegram|call|dm ..3 me|us|him|at|on|via|now @big_number|@link|whatsapp|telegram
  match per|a week|wk|min|msg|day ..2 £|p|pence|ppm
  match hot|sexy|horny|local girls|singles|babes|ladies ..4 @link|@number|call|text|chat|waiting
  match visit|goto ..2 @link
  match unsubscribe|opt-out|optout|unsub
`,
};
