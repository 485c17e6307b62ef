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
rule promotion.personal.invite promotion.personal medium
  says Invites readers to the writer's own channel, page or account.
  low quoted
  match check|checkout|visit|see|watch|view|listen out? ..3 my|our|this|these @channel|@link
  match check|checkout out? ..2 my|our ..3 _
  match subscribe|sub ..2 to|me|my|for|and|pls|please
  match please|guys|everyone|hey ..3 subscribe
  match ^ subscribe
  match subscribe $
  match follow|add|like ..1 me|us|my ..1 on|page|twitter|instagram|facebook|back|@handle
  match follow @handle
  match my|our ..3 @channel ..3 @link
  match new to youtube
  match i|we make|made|do|post|upload ..3 covers|videos|music|beats|remixes
  match like|share|comment ..2 subscribe
  match give ..2 a? chance|listen|look|view
  match thumbs ..2 up
  match help ..2 get|reach ..3 subscribers|subs|views|likes
  match my|our|first ..2 youtube|soundcloud|instagram|facebook
  match donate|donation|gofundme|patreon|kickstarter|paypal ..4 @link|me|us|my
  match sign|please ..2 petition
  match vote for me|us
  match @link ..4 check|subscribe|please|follow|like|share
rule promotion.commercial.offer promotion.commercial medium
  says Advertises an offer, a prize or a way to earn money.
  low quoted
  match earn|make|earning|making|made ..3 money|cash|dollars|income|$ ..4 online|home|internet|day|week|month|hour|fast|easy|weekly|daily
  match work|working from home
  match won|win|winner|claim|awarded|selected ..5 @prize
  match claim ..2 your|ur|call|now|by|code
  match free @prize|entry|msg|trial|quote|text|texts|sms|minutes|mins|delivery|call|calls
  match text|txt|reply|send|call ..3 to|on|now @number
  match call|txt|text|sms ..3 @number
  match reply|txt|text|send ..2 stop|yes|end|win
  match buy|order|shop ..2 now|online|today|here|cheap
  match limited|special|exclusive|best time|offer|offers|price|deal|discount
  match discount|coupon|promo code|codes
  match click ..2 here|link|below|@link
  match buy|get ..3 followers|likes|views|subscribers
  match viagra|cialis|xanax|tramadol ..5 @link|online|cheap|buy|order
  match invest ..4 bitcoin|crypto|forex|profit
  match contact|whatsapp|telegram|call|dm ..3 me|us|him|at|on|via|now @number|@link|@handle|for|whatsapp
  match per|a week|wk|min|msg|day ..2 £|p|pence|ppm
  match hot|sexy|horny|local girls|singles|babes|ladies ..4 @link|@number|call|text|chat|waiting
  match visit|goto ..2 @link
  match unsubscribe|opt-out|optout|unsub
`,
};
