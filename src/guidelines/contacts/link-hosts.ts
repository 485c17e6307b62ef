/** Hosts by what a link to them usually is in a comment. Written for this project, MIT. */

/** Messengers whose links are contacts, and services that hide where a link leads: no source is given so. */
export const CONTACT_HOSTS = hosts(
  'wa.me t.me telegram.me chat.whatsapp.com api.whatsapp.com line.me viber.me signal.group',
  'bit.ly goo.gl tinyurl.com ow.ly adf.ly is.gd cutt.ly shorturl.at shorte.st linkvertise.com rebrand.ly',
);

/** Where one person collects money, sells, or lists all that is theirs. */
export const FUNDING_HOSTS = hosts(
  'gofundme.com kickstarter.com indiegogo.com patreon.com paypal.me ko-fi.com buymeacoffee.com cash.app',
  'justgiving.com crowdfunder.co.uk fundly.com givesendgo.com gogetfunding.com fundrazr.com venmo.com',
  'onlyfans.com fansly.com fiverr.com teespring.com linktr.ee beacons.ai flipagram.com reverbnation.com tsu.co',
  'surveymonkey.com swagbucks.com',
);

/** Pages, shops and apps that anybody can open: often one's own, sometimes a source. */
export const OWN_PAGE_HOSTS = hosts(
  'facebook.com fb.com fb.me instagram.com tiktok.com pinterest.com vk.com tumblr.com plus.google.com discord.gg',
  'soundcloud.com bandcamp.com spotify.com mixcloud.com datpiff.com audiomack.com distrokid.com',
  'twitch.tv kick.com dailymotion.com rumble.com wattpad.com blogspot.com wordpress.com substack.com medium.com',
  'ebay.com ebay.co.uk etsy.com gumroad.com redbubble.com shopify.com myshopify.com aliexpress.com amzn.to',
  'play.google.com apps.apple.com itunes.apple.com change.org avaaz.org ipetitions.com wixsite.com weebly.com',
);

/** Works of reference, archives, international bodies and newsrooms: a source, even without a word beside it. */
export const REFERENCE_HOSTS = hosts(
  'wikipedia.org wikimedia.org archive.org doi.org jstor.org nature.com arxiv.org who.int un.org europa.eu',
  'reuters.com apnews.com afp.com bbc.com bbc.co.uk theguardian.com nytimes.com washingtonpost.com wsj.com ft.com',
  'economist.com aljazeera.com aljazeera.net dw.com france24.com cnn.com npr.org nbcnews.com cbsnews.com abcnews.go.com',
  'independent.co.uk telegraph.co.uk thetimes.co.uk sky.com latimes.com usatoday.com bloomberg.com politico.com',
  'lemonde.fr spiegel.de zeit.de elpais.com haaretz.com hurriyet.com.tr rudaw.net kurdistan24.net snopes.com',
);
export const REFERENCE_SUFFIX = /(?:^|\.)(?:gov|edu|mil|ac)(?:\.[a-z]{2})?$/;

/** Endings that sellers take and newsrooms do not. */
export const SHOP_SUFFIXES = hosts(
  'biz store shop deals sale bet casino poker win vip club xyz top click link loan loans cash money bid trade pw gq tk ml cf ga',
  'porn xxx sex cam webcam dating singles mobi buzz icu cyou bond',
);

/** What the names of hosts that sell, cheat or lure are made of. */
export const SHOP_NAME =
  /cheap|deals\b|coupon|discount|promo(?!te|t)|casino|pills|meds\d*\b|pharma|viagra|essay|loans|payday|cash(?!ew|mere)|bucks|hack(?!ney|er)|cheats|codez|giveaway|freebie|4u\b|escort|dating|singles|porn|ringtone|tones\b|followers|backlink|replica|slots|poker|betting|spins|forex|miner(?!al|va)|bonus|reward|prize|lucky|mp3|filmz|uncut|stalk(?!er)|fatburn|slim|mattress/i;

/** Top-level domains that are English words: `corruption.it was` is two sentences, not a link. */
export const RUN_ON_SUFFIXES = hosts('it is in no so me be us to as at am my do id by');

function hosts(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
