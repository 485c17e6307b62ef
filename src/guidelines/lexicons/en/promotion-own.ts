import type { LexiconSource } from '../../patterns/source.ts';

/** Weak signs of promotion of oneself: one's own work, an audience addressed, invited or begged. */
export const englishPromotionOwn: LexiconSource = {
  file: 'en/promotion-own.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule signal.look promotion.personal low
  says Invites readers to look.
  drop quoted
  match check ..3 out
  match check|visit|watch ..1 this|these|my|our
  match take|have a ..1 look|listen|peek
  match look|looking up|at ..2 my|our
  match ^ look at this|my|our
  match go|come|stop ..1 check|visit|by
  match search|google ..4 on youtube|spotify|google|amazon
  match ^ search|watch|visit|check

rule signal.follow promotion.personal low
  says Invites readers to follow, like or share.
  drop quoted
  match subscribe|subs
  match @number ..1 subscribers|subs
  match follow|add|like|share ..1 me|us|my|our|this|@handle
  match like|share and|& share|like|subscribe|comment|follow
  match ^ follow|share|vote
  match please ..2 like|follow|share|vote|watch|listen

rule signal.plea promotion.personal low
  says Asks for support.
  drop quoted
  match please ..3 support|vote
  match help|support me|my|our
  match help a|an|this ..2 student|family|mother|father|brother|sister|orphan|refugee
  match would|will mean ..2 world|lot
  match would|will make ..1 me|my ..2 happy|day|year
  match love your ..1 thoughts|feedback|opinion|support|opinions
  match with me|us if
  match donate|donation|donations|fundraiser to|for my|our|me|us
  match change my life
  match dream|passion is music|singing|rapping|dancing
  match minute of your
  match hope you enjoy|like
  match please everyone|everybody
  match would|will mean|be ..1 everything|lots|appreciated
  match appreciate|love a listen|view|watch|sub|follow
  match much appreciated
  match be kind|gentle|honest
  match let me|us know how|what
  match give|gave ..2 a spin|listen|go|try|shot
  match costs|cost nothing
  match feel free to ..1 check|visit|watch|listen|look|drop|come|subscribe|follow|join
  match seconds|minutes|minute of your time
  match feedback ..2 welcome|appreciated
  match make|makes my day
  match give ..2 minute|minutes|mins|min|chance|seconds
  match thanks|thank ..1 in advance

rule signal.handle promotion.personal low
  says Names a handle.
  match on|at|instagram|twitter|insta|ig|snapchat|tiktok|telegram|handle @handle
  match instagram|insta|ig|snapchat|snap|kik|psn|twitter|tiktok ..1 name|handle|is|username

rule signal.own promotion.personal low
  says Speaks of the writer's own channel, page or shop.
  drop quoted
  except my|our favourite|favorite|beloved|local|old|usual
  match my|our ..2 channel|chanel|blog|vlog|website|site|podcast|store|shop|soundcloud|instagram|insta|youtube|twitch|patreon|onlyfans|tiktok|app|apps|game|extension|plugin|mixtape|playlist|remix|remixes|gofundme|kickstarter|newsletter|substack|discord|etsy|stream|feed
  match my|our new|first|latest|own ..1 video|videos|vid|song|track|album|single|book|ebook|music|novel
  match my|our ..2 cover|covers|dances|streams|remixes|tutorial|tutorials|verse|singing|rapping|telegram|tapes
  match my|our band
  match my followers|subscribers|viewers|listeners
  match shout out to|my
  match my|our videos|vids|vid|music|covers|songs|raps|beats|book|novel|paintings|artwork|designs|merch

rule signal.creator promotion.personal low
  says Speaks of the writer's own work.
  drop quoted
  match i|we ..2 rap|sing|upload|stream|vlog|produce|cover|record|recorded|made|uploaded|released|composed|design ..5 music|song|songs|video|videos|covers|cover|beats|track|tracks|remixes|remix|montages|tutorials|rap|raps|album|app|game|meaning|real|playlist|mixtape|cartoons|art
  match i am ..2 a|an|the ..5 @creator
  match i rap|sing
  match i|we do ..2 videos|vids|covers|tutorials
  match wrote|made|recorded|posted my ..2 @work|verse
  match cover ..2 by me|us|my
  match youtuber|youtubers|soundcloud rapper

rule signal.greeting promotion.personal low
  says Addresses everybody.
  match hey|hi|hello|hiya|sup ..1 guys|everyone|everybody|all|people|friends|fans|peeps
  match please|sorry guys
  match guys ..1 please|can|could|go|check

rule signal.charity promotion.personal low
  says Speaks of a collection.
  match donate|donation|donations|fundraiser|fundraising|crowdfunding

rule signal.please promotion.personal low
  says Asks politely.
  match please ..3 help|support|share|vote|give|read|join|watch|listen|look|view|check|click|visit|see|like
  match can|could you ..2 please

rule signal.newcomer promotion.personal low
  says Asks for an audience as a beginner.
  drop quoted
  match new|small|upcoming|aspiring|young|beginner|rising ..2 @creator
  match just|recently|only ..1 started|start|starting|made|opened|launched ..4 channel|youtube|blog|podcast|page|shop|business|streaming|making|rapping|singing
  match trying|try|want|hope|hoping|need ..2 to ..2 get|be|become ..2 noticed|discovered|famous|known|heard|started|big|views|subscribers|recognized|somewhere
  match no one|nobody|noone ..3 read|see|notice this|my|me
  match not trying to ..1 annoying|spam|advertise|bother
  match everyone|people|you ..2 hate|hates ..2 comments|spam
  match hate|sorry ..4 spam|advertising|self|spamming|advertise
`,
};
