import type { LexiconSource } from '../../patterns/source.ts';

/** Invitations to the writer's own channel, page, work or cause. */
export const englishInvitations: LexiconSource = {
  file: 'en/promotion-invitations.ts',
  source: 'Written for this project, MIT.',
  lines: `
class page = channel/n chanel chanell chanels page/n blog/n vlog/n site/n website/n webpage homepage account/n profile/n podcast/n feed shop store etsy
class page = instagram twitter facebook fb youtube yt soundcloud tiktok insta ig snapchat snap tumblr twitch patreon onlyfans pinterest bandcamp spotify
class page = stream/n livestream livestreams group app/n newsletter substack discord server portfolio linkedin reddit subreddit link/n bio
class network = instagram twitter facebook fb youtube yt soundcloud tiktok insta ig snapchat snap tumblr twitch spotify telegram discord linkedin reddit kik
class work = video/n vid/n music song/n track/n single playlist/n ep album/n mixtape/n remix remixes cover/n beat/n rap/n freestyle mashup tutorial/n
class work = podcast/n episode/n novel/n ebook ebooks drawing/n artwork painting/n animation/n montage/n montages gameplay vlogs
class work = upload uploads parody parodies mix mixes tune tunes thriller novella memoir poem/n poems comic/n cookbook zine demo/n dances tape tapes
class creator = rapper singer musician artist producer youtuber vlogger blogger gamer dj songwriter band streamer author podcaster beatmaker producer dancer comedian illustrator animator filmmaker drummer guitarist pianist novelist
class creator = rappers singers musicians artists producers youtubers vloggers bloggers gamers songwriters streamers
class maker = record sing rap write produce upload post make drop stream film shoot draw paint knit craft compose mix edit cover play
misspell subcribe subscibe suscribe subscrib subscrube sucscribe subsribe subcribed scubscribe = subscribe
misspell plz pls plzz pleaase pleaze plss pleas = please
misspell vidios videoes vidoes vedios vidz = videos
misspell channle chennel chanal chhanel = channel
alias checkout = check out
class slippery = subscribe subscribed subscriber subscribers subscribing channel channels youtube instagram soundcloud telegram whatsapp followers
fuzzy @slippery

let look_at = check out | check|visit|see|view|watch|browse|hear|explore|enjoy|stream | listen|listening to | look|looking at | stop|drop by | head|go|come|hop over|on? to | have a look at | take a look at | tune in to | peep | look up | go

rule promotion.personal.invite promotion.personal medium
  says Invites readers to the writer's own channel, page or work.
  low quoted
  match $look_at my|our ..2 @page|@work
  match $look_at it|them|this|some|all|more|one ..2 on|of|at my|our ..2 @page|@work|stuff
  match come|pop|swing|stop|drop|hop ..1 thru|through|over|by|along|past|say|round ..5 my|our ..1 @page|@work
  match come|say|stop|hang|chill|watch|listen|songs|videos|vids|music|covers|feedback|its|live ..4 on my|our ..1 page|profile|channel|chanel|stream|server
  match be_s|is|are|posted|uploaded on my|our ..1 channel|chanel|profile
  match on|at my|our ..1 page|profile thanks|please|now|today|guys|lol|if
  match my|our onlyfans|patreon|twitch|soundcloud|etsy|substack|depop|vinted|mixcloud|bandcamp
  match i|we ..2 uploaded|upload|posted|post|dropped|drop|recorded|record ..4 parody|dance|reaction|beats|vids|mixes|freestyle|track|tune|mashup|medley
  match i|we|just ..2 uploaded|posted|recorded|made|did|do|play ..3 piano|guitar|drum|metal|rock|live|violin|orchestral|karaoke|dance ..1 version|cover|remix
  match posted|uploaded|recorded|dropped my|our ..3 @work
  match wrote|recorded|made|did|rap my|our own ..1 verse|version|remix|cover|song|rap
  match i|we have|got|made ..3 tutorial|tapes|mixes|covers|remix|beats up|on|out
  match peep|hear|spin|bump|stream ..2 playlist|mixtape|tape|tapes|mix i|we
  match feedback ..4 songs|covers|videos|vids|beats|channel|music|cover|voice|singing
  match @work ..3 on bandcamp|soundcloud|audiomack|datpiff|mixcloud|audius
  match google|youtube|search ..5 and tell me
  match i do ..2 videos|vids|covers|tutorials|streams|remixes ..8 check|have|come|feel|look|every|subscribe|please|if
  match my|our vids|videos|beats|covers|streams|raps are|is ..2 funny|good|great|fire|better|dope|sick|lit
  match streaming|live right? now|rn ..4 come|watch|join|@link
  match my|our podcast|newsletter|blog|channel covers|discusses|explains|talks ..8 search|listen|subscribe|@link|check|every
  match add my snap|insta|ig|kik|discord|snapchat|instagram|psn|steam
  match ^ ig|insta|snap|snapchat|tiktok|instagram|twitch @link|@handle
  match by my husband|wife|son|daughter|brother|sister|friend|dad|mum|mom|uncle|cousin ..8 amazon|kindle|etsy|spotify|itunes|soundcloud
  match my|our band|music|channel|songs|album|podcast|stream needs|need ..1 streams|listeners|support|fans|views|listens|subs|followers|help
  match try listening to my|our
  match my version|cover|remix|rendition ..10 listen|check|watch|sing|hear|feedback
  match we are _ ..3 indie|punk|rock|metal|folk|hip-hop|hardcore duo|trio|band|group|quartet
  match our|my debut|ep|single|mixtape|lp is ..1 up|out|live|streaming
  match if you like|love|enjoy|laugh ..5 search|google|youtube ..1 _
  match my|our art|artwork|music|work|pics|pictures|vids|videos|stuff|drawings|poems|photos ..4 on|at instagram|insta|ig|tiktok|youtube|soundcloud|facebook|fb|twitter|onlyfans|of|tumblr|deviantart|@handle
  match check my last|other|previous|pinned comment
  match dream|passion|life is|be_s ..1 music|singing|rapping|dancing|acting ..12 minute|chance|listen|check|support|help|watch|click
  match sorry for|about|to ..2 spam|spamming|advertise|advertising ..1 but
  match i|we ..1 do|does|make|making|doing|produce|producing remixes|covers|parodies|mashups|beats|montages|vlogs|tutorials|edits|freestyles|unboxings|speedruns
  match i|we ..2 upload|stream|post|drop|film ..3 vids|videos|content|gameplay|covers|beats ..4 twice|every|weekly|daily|should|come|regularly
  match i|we ..2 drop|dropped|dropping|released|launched|releasing ..1 my|our|a|an|new ..3 ep|album|mixtape|single|tune|track|video|app|game|book|podcast|line|collection|merch
  match made|started|created|opened|running|run|have this|a|my|an ..3 account|channel|page to|where|for ..2 sing|rap|share|post|upload|stream|i|my
  match my|our|new ..1 @work is|are|be_s ..1 called|titled
  match my|our ..2 new|latest|first|debut ..3 @work ..8 is|out|on|now ..2 kindle|amazon|audible|spotify|itunes|bandcamp|steam|soundcloud|youtube|netflix|sale
  match on|from|for|at kindle|etsy|bandcamp|gumroad|itunes|audible ..3 for|only|under|called|search|now|free|@number
  match search|find|under|shop ..5 on etsy|depop|vinted|kindle|bandcamp|gumroad|itunes|audible
  match sell|selling ..6 on etsy|depop|vinted|gumroad|redbubble
  match give|giving my|our|me|us|these|this ..2 @work|channel|voice|page ..2 chance|listen|try|view|shot|go|look|watch|minute|minutes
  match give me|us ..2 chance ...10 @work|channel|@creator
  match support ..2 new|upcoming|small|local|independent|indie|unsigned|underground|young ..1 @creator
  match come|join|book ..4 my|our ..3 class|classes|workshop|workshops|webinar|gig|gigs|show|session|sessions|stall|retreat ..8 every|this|on|at|first|free|in
  match watch|see|view|check|hear|catch my|our ..3 reaction|version|upload|uploads|cover|remix|stream|streams|highlights|parody
  match see|read|wrote|written|more ..5 on my|our ..1 blog|substack|newsletter|website|channel ..6 look|link|@link|here|check|visit|if|please
  match will ..2 love|like|enjoy my|our ..1 newsletter|podcast|blog|channel|@work
  match better|funnier|cooler version|one|cover|remix ..4 click|my|check|channel
  match snap|add|insta|kik|psn|xbox|discord me ..1 @unknown|@handle
  match add|snap|follow me ..1 on|at ..1 ps4|ps5|xbox|psn|steam|snap|insta|kik|bigo|likee|onlyfans|threads|bluesky|mastodon
  match check my|our|me ..5 out
  match check me|us out
  match check out ..1 @handle
  match check|find|search|google|add|hit me|us|it|them ..1 up? ..1 on|at ..1 @network|@handle|@link
  match check out ..1 my|our ..2 stuff|work|art|new|latest|first|own|reviews|review|book|books|content|raps|designs|products|crafts|band|trailer
  match check out my|our|this|these ..3 @link
  match check out ..1 this|these ..2 @work|page|channel|site|website|blog|app
  match check it|them out if|and|please|guys|at|on|here|subscribe
  match check out ..5 on|in|at youtube|itunes|spotify|soundcloud|amazon|kindle|etsy|bandcamp|instagram|tiktok
  match visit|goto ..3 my|our ..2 @page
  match care|feel free|invite|invited|welcome ..1 to ..1 visit|join|see|check ..1 my|our ..2 @page|@work
  match my|our|new ..3 @page|@work ..3 @link
  match i|we am? uploaded|upload|post|posted|posting|put|made|make|making|recorded|record|released|did ..3 cover|covers|remix|remixes|mixtape|vlog|vlogs|videos|beats|tutorials|montages
  match i|we ..2 upload|stream|vlog ..1 every|daily|weekly|regularly
  match i|we ..2 post|publish ..3 every|daily|everyday ..2 @work|follow|subscribe
  match i|we ..2 post|publish ..3 @work|clips|content ..2 every|everyday|daily|weekly
  match i am ..1 a|an ..4 @creator ..8 please|check|subscribe|listen|trying|looking|follow|support|help|thumbs
  match my|our|first|new ..2 youtube|soundcloud|twitch|tiktok|instagram|onlyfans channel|page|account|video
  match on|to|at|in|of|from|visit|check my|our ..1 channel|soundcloud|onlyfans|mixtape|twitch|patreon|podcast
  match my channel ..2 if|for|please|is|has|name|called
  match my|our instagram|ig|insta|snapchat|snap|kik|twitter|tiktok|skype|telegram|whatsapp|discord|facebook|fb ..1 name|id|handle|@handle|@link
  match my|our instagram|ig|insta|snapchat|snap|kik|twitter|tiktok|skype|telegram|discord is @unknown|@handle|@link
  match type|search|look|find ..1 me|us|my|our|for|up ..4 on|in|into|at youtube|soundcloud|spotify|itunes|facebook|instagram|yt|tiktok
  match ^ search for? me|us
  match listen|vibe|jam to my|our ..2 @work|stuff|sound|sounds|demo|channel
  match feedback ..4 my|our ..2 @work
  match rate|review|critique|judge my|our ..2 @work|@page|voice|singing
  match tell me what you think ..4 my|our|@link|video|song|channel|cover
  match let me|us know what you ..1 think ..3 my|channel|video|song|music|cover|voice|@link
  match my|our ..1 music|songs|videos|covers|vids|beats|raps ..3 here|out|please|better|good|too|sounds
  match new ..2 single|album|song|track|ep|video|mixtape|remix|cover ..4 out|available|dropping|dropped|on|up|now ..2 now|today|itunes|spotify|soundcloud|youtube|@link|here
  match free download|downloads|beats|mixtape
  match follow|add|hit|find|hmu ..1 me ..2 on|at @network
  match started|start|starting|made|have|opened|launched|created a ..3 channel|podcast|onlyfans|newsletter|blog|vlog|etsy ..8 check|please|subscribe|visit|join|follow|sub|support
  match new to youtube|tiktok|twitch|soundcloud
  match see|hear|listen|watch my|our ..2 track|video|song|single|album|show|stream
  match give me|us|my|it|this|these ..2 a chance|listen|look|shot|try|view ..6 @page|@creator|@work
  match join me|us ..3 on|at|in|for my|our|@link|@network
  match add me ..2 on|at|@link|@handle|snapchat|snap|insta|instagram|facebook|fb|kik|discord
  match shameless|shamless ..1 plug|promotion|advertising
  match self promotion|promo ..4 check|my|our|please|sorry
  match link ..2 in ..1 my|our bio|profile|description|channel|page
  match click ..1 on? my name|profile|picture|pic|channel|icon|avatar|username
  except ..1 my|your|the|our|ip talk|user|discussion page|pages
  except ..1 my|our|ip user|talk

class subject = i we you they he she who that which to not people readers users customers members viewers fans us everyone anyone must can must
class subject = already newly still never only or n't did does do will would may might should could

rule promotion.personal.follow promotion.personal medium
  says Asks readers to subscribe, follow, like or share.
  low quoted
  match !@subject subscribe
  except made|make|makes me subscribe
  except subscribe to both|all|several|many|neither|a|an|any|these|those|such|that|his|her|their
  except subscribe to ..2 theory|view|views|notion|idea|belief|opinion|philosophy|school|doctrine|ideology|faith|principle|newspaper|paper|times|guardian|post|journal
  match could|should|might|wanna|please|if|hope|want|would you|some|someone|everybody ..2 subscribe
  match gain|gained|gaining|earn|get|hit|reach|reached|reaching|need|want|only|at|with|to|past|over ..1 @number ..1 k? subs|subscribers|followers
  match grow|growing|growth|boost|build|promote|promoting|advertise|advertising my|our ..2 channel|page|following|audience|brand
  match help|support ..1 me|us|a|my|our ..2 grow|growing|channel|youtuber|rapper|singer|dream|journey
  match help|support me|us out ..4 check|checking|subscribe|watch|watching|follow|listen|listening|please|like|view|vote
  match small|upcoming|aspiring|underground|unsigned|beginner youtuber|rapper|vlogger|streamer
  match turn|turned|click|hit on? notifications|notification|bell
  match join my|our ..2 army|squad|family|fam|crew|community
  match shout|shoutout|shoutouts out? ..8 subscribe|subscriber|subscribers|sub|subs|followers|follow|follows
  match subscribe ..1 me|my|us|please|back|guys
  match subscribe to|in|on my|me|our|us|mine
  match please|and|guys|everyone|everybody|hey|go|friends ..2 subscribe !to
  match can you ..2 subscribe
  match please|go ..2 subscribe to
  match i|we will|would|can ..2 subscribe|sub|subs|follow ..2 back|you|too
  match subscribe|sub|follow back
  match forget|could|should|help|love you? to? subscribe ..1 $
  match ^ subscribe ..3 $
  match ^ subscribe if|for|now|here|today|because|and
  match click|hit|press|smash|tap ..3 subscribe|bell
  match like|share|comment|rate ..2 and? subscribe
  match sub|subs|follow|like @number sub|subs|follow|like
  match sub|like|follow|follower for|4|@number sub|like|follow
  match sub4sub|f4f|l4l|s4s|like4like|follow4follow|followback|followforfollow|sub2sub
  match sub|subs|subbed me|my|us|back
  match subscribing|subbing to me|us|my|our
  match anyone|everyone|whoever|who ..1 subs|subscribes|follows ..3 gets|get|sub|subs|back
  match ^ follow @handle ..2 everywhere
  match ^ follow @handle $
  match sub|subs up
  match please sub|subs
  match road to @number ..1 subs|subscribers|followers|k|sub|let
  match subscribe for|@number subscribe
  match sub|subs to|for|@number me|my|us
  match do|doing|give|giving|free ..2 shoutout|shoutouts
  match sub|subs to|for me|my|us
  match reach|get|getting|hit|need|want|at|for|have ..4 subscribers|subs|followers|likes ..8 please|help|help|goal|by|before|today|tonight|this|i|will
  match help|helping me|us|my ..3 get|getting|reach|reaching|grow|hit|be ..4 subscribers|subs|views|likes|followers|channel|famous|noticed|discovered|page
  match first|new|more subscriber|subscribers|follower|followers please|thank|thanks
  match please|be|become ..3 my ..2 subscriber|subscribers|follower|followers
  match subscribers please
  match follow ..1 me|us|my|our ..1 on|at|@page|@handle|back|@link|please|for|too
  match follow @handle ..4 for|on|please|@link
  match please|go|and ..1 follow me|us|my|our|@handle
  match please|and|or|also follow me|us $
  match ^ follow me|us
  match like|share|visit ..1 my|our|this ..2 page|pages|group|pic|picture|photo|site ..8 please|on|@link|facebook|fb|thanks|thank
  match please ..2 like|share|retweet|repost|rt ..2 my|our|this ..2 @page|@work|pic|picture|photo|post|comment
  match please ..1 like ..3 @link
  match ^ like my|our @page
  match like my|our ..1 page
  except like|follow|share my|our ..1 talk|user|lead|advice|example|heart|instructions|reasoning|argument
  match @link ..3 check|subscribe|follow

rule promotion.personal.likes promotion.personal medium
  says Asks for likes, shares or votes for the comment itself.
  low quoted
  match like|thumbs|upvote|share|up ..1 this comment|post if|for|because|so|and|when|guys|please|to
  match like this|my comment ..1 if|for|so|because|guys|please
  match please|plz ..3 like|upvote|share ..1 this|my comment
  match thumbs ..1 up if
  match thumbs ..1 up so|for ..1 you|u|he|she|i|they|your|people
  match thumbs this|me|it ..1 up
  match ^ like if|for you|u|your|i
  match hit|smash|click|press|drop|leave ..1 that|the|a like|thumbs
  match ^ like this if|for|so
  match like and|& share|comment|repost|subscribe
  match likes|upvotes|thumbs for this|me|my
  match @number likes|upvotes ..2 and|if|for i|we|this|please
  match can|could i|we|this ..1 get|have ..3 likes|upvotes|thumbs
  match make|get|keep this ..3 top|most ..2 comment
  match give it|this|me a like|thumbs
  match share|send|copy|paste|repost|forward this ..2 to|on ..2 @number ..1 people|friends|videos|pages
  match copy and paste this
  match @number like|likes|share|upvote ..1 @number prayer|prayers|respect|hug|pray|amen
  match get|keep|bring|push|make this ..1 comment ..1 to @number

rule promotion.personal.appeal promotion.personal medium
  says Asks for money, votes or signatures for the writer's own cause.
  low quoted
  match cashapp|venmo|paypal|zelle|gofundme me
  match please|go buy it|my
  match back me|us|our|my ..2 on|at kickstarter|indiegogo|patreon|crowdfunder
  match raising|raise funds|money for my|our ..8 donate|back|support|@link|please|kickstarter|help
  match paypal|cashapp|venmo|gofundme|donation|donate ..3 in|on ..1 my? bio|profile|page
  match vote|votes|voting ..2 for ..1 my|our|us|me|my ..4 in|at|on|link|@link|here|please|contest|competition
  match need|get|want ..3 votes ..6 please|link|@link|vote|win|my|us
  match donate|contribute|give|chip ..4 campaign|fund|cause|appeal|page ..2 at|here|@link
  match my|our ..1 gofundme|patreon|kickstarter|indiegogo|fundraiser|crowdfunding|crowdfund|justgiving|paypal|cashapp|venmo|kofi|petition|indiegogo|campaign page|link|is|@link|here|at|for|on|please|if
  match my|our gofundme|patreon|kickstarter|indiegogo|crowdfunder|justgiving|cashapp|venmo|paypal
  match gofundme|go fund|patreon|kickstarter|cashapp|venmo|crowdfund ..4 @link|me|my|please
  match donate|donating|donation|donations|contribute ..3 to|for ..1 my|our|me
  match please|can|could|kindly ..4 donate|contribute ..6 me|my|our|us|bitcoin|bitcoins|paypal
  match help|helping me|us ..2 pay|raise|fund|afford|cover ..4 my|our|the|money|@number|surgery|rent|bills|@money
  match help my|our ..3 surgery|treatment|family ..4 donate|@link|please
  match vote for me|us|my|our ..6 at|on|here|please|in|@link|contest|competition|poll
  match vote for me|us
  match ^ vote for ...8 @link
  match vote|voting ..4 @link
  match please ..1 sign|share|retweet|repost ..1 my|our petition
  match @link ..4 vote
  match please|go|everyone ..1 vote for ..4 @link|poll|contest|competition
  match ^ sign ..2 petition
  match please|go|help|and ..2 sign ..3 petition
  match sign ..3 petition ..6 @link|here|now|at|please
  match my|our|this petition ..4 @link
  match i am in ..1 a|this contest|competition ..8 vote|like|likes
  match competition|contest ..12 if you like|vote|share
  match buy|order|get|read|preorder|support my|our ..3 book|novel|ebook|album|single|music|shirts|merch|course|game|app|art|prints|calendar
`,
};
