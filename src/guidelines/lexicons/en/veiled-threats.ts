import type { LexiconSource } from '../../patterns/source.ts';

/** Violence against a group called right, and hints that harm will come to a person. Its words are those of threat.ts. */
export const englishVeiledThreats: LexiconSource = {
  file: 'en/veiled-threats.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule threat.licence threat high
  says Says that violence against a group of people is right, or that it deserves no mercy.
  low quoted reported counter
  drop negated
  match violence|force|attack|attacks|assaulting|hitting against|towards|on ..2 $group ..1 is|are|can|be ..3 justified|okay|fine|good|necessary|acceptable|legitimate|right|deserved|ok|allowed
  match $subject deserve|deserves no mercy|pity|sympathy
  match show ..1 $group no ..1 mercy|pity
  match no mercy for|on|with ..2 $group
  match $subject @must|will|should ..2 pay with ..2 life|lives|blood
  match $subject @must ..1 be ..1 treated like ..2 @animal|@scum|dirt|shit
  match $mean ..3 things|harm|violence|pain to|against|on ..2 $group
  match can not wait until|till|for|when ..2 $group ..4 @perishes|gone|@slain|deported|extinct
  match gun|rifle|bomb|flamethrower ..3 $group ..3 gone|dead|silent
  match $antecedent hope it|they|their ..2 burns|burn|collapses|explodes|crash|crashes|drown
  match can we ..3 @slay|exterminate|deport ..2 $group
rule threat.harm threat high
  says Says or hints that harm will come to a person.
  low quoted reported counter
  drop negated
  match you will|shall|gonna ..1 die|bleed|burn|perish !of|from|if|without|in|at|calories|fat|out|one|some|when
  match you are dead|meat ..1 meat|man|mate|bro|buddy|boy|dude|fucker|bitch|soon|to
  match you are dead|meat $
  match you are going to ..1 die|bleed|burn !of|from|if|without|in|at|calories|fat|out|one
  match you will ..1 pay for|dearly ..1 this|what|that|with
  match your time|day|turn ..1 will|is ..1 coming|come|up|near
  match you|they|he|she will ..1 regret this|it|crossing|ever|messing|everything
  match you will wish you had never|not
  match you are next
  match you|ya better ..1 watch ..1 back
  match watch your ..1 back|mouth
  match accidents ..1 happen ..1 you know
  match world|us|everyone|everybody ..1 favour|favor ..3 die|kill|jump|hang
  match put ..2 man|woman|him|her|people|guy ..1 down ..1 like|for
  match put ..2 man|woman|him|her|people|guy ..1 down $
  match @official ..1 should|must|deserves|deserve|ought|needs to? ..2 be? @slain|bullet|noose
  match string|strung him|her|them|em up
  match line them ..1 up ..2 wall|shoot|and
  match off with his|her|their|your head|heads
  match you|he|she should have been ..1 aborted|swallowed|@slain
  match you will not ..1 live|see|survive ..3 tomorrow|morning|weekend|christmas|week|night
  match your ..1 @kinfolk is|are next
  match expect ..1 bomb|bullet|visit ..1 at|in|from
  match i|we am|are|will|be_s ..1 be? coming|come for|after you|your|him|her
  match i|we am|are|will ..1 coming|come to your ..5 with ..2 gun|knife|bat|weapon|axe
  match your ..1 days|hours are numbered|counted
  match sleep with one eye|eyes open
  match will|shall|going ..2 die ..4 at|by my hands|hand
  match accidents ..2 happen ..1 to
  match accidents ..2 happen $
  match would|be_s|be ..2 shame|pity|terrible|sad|awful if something|anything|someone ..2 happened|happens|happen ..2 to|you|your|him|her
  match something bad|terrible|might|could|may|will ..1 happen ..1 to you|him|her|your
  match nice house|family|car|kids|daughter|place ..2 you|here|shame|be|there ..4 if
  match we|i have|got|has your address|addresses
  match be|very? afraid|scared i|we am|are|will|be ..1 coming|watching|come|find
  match say goodbye|prayers|farewell to|your ..1 family|kids|life|children|prayers|wife|loved
  match look over|behind your|you shoulder
  match we|i will|am|are ..1 be? waiting|watching for? you|your ..2 outside|home|house
  match we|i will|am|are ..1 be? waiting|watching for? you|your $
  match tick tock ..3 you|coming
  match tick tock $
  match mark my words you will ..2 die|pay|suffer|regret|bleed
  match end up ..2 in a ditch|morgue|coffin|hospital|grave|bodybag
  match body|bodies ..4 never be found
  match run ..2 while ..1 you|he can
  match no one will ..1 find|miss you|your ..2 body?
`,
};
