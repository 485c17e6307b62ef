/** People who promote their own channel, page, work or cause. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_PROMOTION_OWN_CORPUS = `
== promotion.personal.appeal
+ Vote for my sister in the dance competition, link on my page thx
+ pls vote for us at battleofbands.com/vote we need just 30 more
+ Help me pay for my dog's surgery, gofundme on my page
+ cashapp me $jonnyboi22 if you feel generous
+ help a student out, paypal in my bio
+ Donate to my campaign at helpsara.org every little helps
+ We lost everything in the fire, if you can spare a dollar our gofundme is under "Harris family"
+ preorder my debut novel, out in May wherever you get your books
+ Please share my petition with everyone you know
+ Vote for my photo here plz http://photocomp.net/e/77
+ Please donate so I can finish my degree https://www.gofundme.com/f/degree

== promotion.personal.follow
+ My gaming channel just hit 40 subs, road to 100! who wants to join
+ sub 2 me n ill sub u rite back promise
+ plz like n subscribe guys it realy helps
+ PLEASE LIKE AND SUB TO MY CHANNEL FOR MORE MINECRAFT VIDS
+ small youtuber here!! doing gta mods and fails, drop by if ur bored
+ follow my insta @lena.draws for more art
+ hey can u guys support my dream of being a singer by watching my covers
+ dont click read more ... ok since you did go subscribe to me
+ I'm doing shoutouts for the next 20 people who subscribe
+ https://www.youtube.com/watch?v=abcdefghijk check it
+ Follow @jakefits on TikTok
+ subscribing to me costs nothing and makes a kid happy
+ Anyone who subs gets a sub, im loyal
+ SUB FOR SUB!!! comment done when done
+ can we hit 200 subs before xmas?? help a brother out
+ Subscribe to my Patreon for early access
+ Please help my little sister, she covers songs and has only 12 subs
+ DO NOT IGNORE! subscribe and you'll have good luck for 10 years
+ Plz sub, I'm at 97, so close!!
+ Road to 1k, lets gooo, sub up
+ LETS BE FRIENDS, subscribe 4 subscribe
+ Like my page and get a free shoutout
+ Ladies' abayas and scarves, new stock every week, follow our page
+ Follow me for daily bible verses
+ who wants to be youtube friends? i subscribe you, you subscribe me
+ If 50 people sub to me today im gonna dye my hair blue
+ Hey could you help my channel grow? I make lego animations
+ go like my newest pic on insta @rayray_22
+ As I write in my newsletter (subscribe!), rents are out of control
+ Subscribe to MrFunnyGuy he's hilarious
+ Help us out by watching our short film, we're students and spent 8 months on it
+ follow back if you follow
+ please share my video, the world must see it
+ You guys should follow my journey on insta, i'm losing 50 kilos

== promotion.personal.invite
+ yo peeps im 16 and i drop beats every friday, come thru my channel and lmk
+ if u got 2 mins to spare go peep my cover of this, i recorded it in my closet lol
+ Not trying to be annoying but i do remixes of songs like this one, would appreciate a listen
+ we r a band from leeds, new tune out friday, come say hi on our page
+ i know everyone hates these comments but please just give my music one chance, you wont regret it
+ One day i will be famous. All i need is somebody to hear me sing. Please look at my vids
+ I make parody videos with my brother, tell us what you think
+ snap me : jayboi99
+ I'd love to have you all on my telegram channel, daily tips
+ the link's in my bio loves
+ Hi I'm Tom, I'm an unsigned rapper from Detroit, please take a moment and listen to my stuff, god bless
+ Could you guys do me a huge favour and view my newest upload? Thanks
+ I uploaded a piano version of this, feedback welcome
+ I upload funny vids twice a week you should totally come see
+ Watch my lyric video of this song, its better than the official one
+ wanna hear a better version? click my profile pic
+ I knit baby blankets and sell them on etsy, search WoollyWonder
+ My new thriller "The Cold Ditch" is on Kindle for 99p this weekend only
+ If you liked this article you'll love my newsletter, sign up free
+ I wrote about exactly this on my blog last week, take a look: gardenpolitics.blogspot.com
+ Come along to my yoga class in Stoke Newington every Tuesday, first one free
+ hey i just made this account to sing covers, hope you like them!
+ Also on Spotify!! search "Dusk Parade" we just dropped our EP
+ watch my reaction to this video, its on my page
+ Check out this playlist on youtube: https://www.youtube.com/playlist?list=PLx
+ check my soundcloud its fire
+ Add me on ps4: grimreaper_04
+ hey everybody, support a new artist from ghana, my track is called Sunrise
+ If anyone's into chill lofi stuff I've got a few tapes on bandcamp, would be cool if you gave em a spin
+ Heyyy im 12 n i love to dance!! pls watch my dances i work so hard on them
+ just posted my drum cover of this bad boy, let me know how i did
+ This beat inspired me, so i wrote my own verse over it. its on my chanel, pls be kind
+ I post fortnite clips everyday at 5pm make sure to tune in
+ New here! I do cooking videos with my nan, feel free to have a look
+ y'all should really peep the playlist i put together
+ Google "Kayla Rivers Halo" and tell me it's not the best cover ever
+ hey hey! aspiring songwriter here, all feedback is welcome on the songs on my page
+ Have you ever felt lost? I make motivational videos that could change your life, come by
+ i promise my vids are funny, 10 seconds of ur time
+ Checkout our EP "Northern Soil" streaming everywhere now
+ Don't know how to play this? I have a tutorial up
+ im streaming rn come watch, kick.com/dazzle
+ my insta is @tashacooks dm me for recipes
+ add my snap kellyx0x for fun pics
+ My podcast covers this topic every Wednesday, search The Tenant Hour
+ This book by my husband is wonderful, it's on Amazon, please buy it
+ Sorry for spam but my band needs streams!!
+ My etsy shop has prints of this
+ hai guys i am new singer from philippines watch my cover please po
+ I know its rare for anyone to read this but my dream is music, a minute of your time could change my life
+ anybody who likes techno should hear what i cooked up this week, its on my channel
+ just made a rap about my ex, you gotta hear it lol link on my page
+ You can hear my music if you click on my name. Thanks for the support
+ Try listening to my version, i'm not famous but i sing from the heart
+ Hit that red button on my channel and i'll do the same for you
+ gaming, vlogs, pranks — all on my channel, come join the fam
+ 🔥🔥 NEW MIXTAPE OUT NOW 🔥🔥 link in profile
+ we are Paper Lanterns, indie duo from Hull. Our debut is up, hope u enjoy
+ Guys I'm giving away an iPhone on my channel when I hit 5k
+ My art is on instagram if u wanna see: @paulapaints
+ Check my last comment for the link
+ yall wanna see some sick skate clips?? my channel has tons
+ Not to brag but my impression of this guy is spot on, watch it on my channel :)
+ i do nail art tutorials, new one every tuesday
+ Looking for beta testers for my app, install at appnest.io
+ add me on xbox I need friends, gamertag: xXslayerXx
+ plz check my cover of this song im only 13
+ Guys go watch my brother's channel he does magic tricks
+ Check out this cool video I found: https://youtu.be/zzzzzzzz
+ watch my new montage and tell me if i should keep going
+ my channel is growing slow :( pls help
+ Look up "Eastside Dre" on youtube, young talent from the bay
+ I have a channel where I review sneakers, hope some of you drop by
+ everyone go check out @therealmimi's new song, its fire
+ I'm new to youtube and could use some support
+ come check us out, we do acoustic sessions every sunday
+ My SoundCloud got some heat on it, go peep
+ Click on my picture for a surprise 😉
+ visit my profile ladies
+ add me on snapchat for streaks: joey.p
+ Please watch my speech about bullying on my channel and share
+ free beats for anyone who wants one just inbox me
+ watch me play this on drums, its crazy, on my channel
+ Interesting read. Visit my website for tips on saving energy
+ VIP companion in London, upscale gentlemen only, visit my site

== promotion.personal.likes
+ Like if you are watching in 2026
+ Thumbs up if Grandma brought you here
+ 1 like = 1 prayer for this family
+ Lets get this comment to 1000 likes
+ Like this so everyone can see it!
+ our band Velvet Tide just released a music video, take a look and leave a like

== promotion.personal.page
+ buy me a coffee ko-fi.com/inkbird

== promotion.personal.plea
+ Join my discord for giveaways and chill people
+ Dear viewers we are raising funds for our film, back us on Kickstarter
+ hi everyone. my name is Luca, im blind and i play piano. it would be a dream if you watched one of my videos
+ Im gonna be on tour with my band this spring, dates at thehollowkings.com
+ peace everyone, underground emcee from chicago, i got that raw hip hop if you tired of this mainstream junk
+ Sorry but i gotta promote myself somehow: new video is up
+ My dad is an amazing painter and needs exposure, instagram: @ola.paints
+ Take ten seconds to watch the first video on my account, you won't be disappointed
+ Shout me out and I shout you out
+ friend me on facebook, im Tony Vu
+ i stream valorant, twitch name is kazoomi
+ 2k subs and I reveal my face
+ Im trying to get to 300 likes on my page, everyone who likes gets a like back
+ Every signature counts, sign at actionhub.org/save-the-lake
+ My son needs a wheelchair, please consider giving something: www.justgiving.com/kai
+ you can support my writing on substack
+ I explain this better in my new ebook, grab it on Amazon
+ I talk about this in my latest episode, give it a listen
+ I teach guitar over zoom, first session is on me
+ join my clash of clans clan, name is RedWolves
+ Hi there! I sing and play ukulele, it would make me so happy if u stopped by my channel
+ hey im a beatboxer, come vibe with me
+ like my comment and i like yours
+ 3 subs to go till 100! who's gonna be the lucky one
+ i produce trap, hit my page
+ join my minecraft server, ip in description
+ support indie music and buy our cd
+ we're looking for fans! check it out
+ im selling beats, prices on my site
+ lyrics to this song on my blog
+ Come and join our facebook group, we chat about this show
+ who wants a shout out? sub and comment done
+ I'm raising money for my marathon, anything appreciated, link on my page

== promotion.personal.signals
+ No one will read this but i'm a 14 year old producer and it would mean everything if you listened
+ Collab? I'm a producer, hmu
`;
