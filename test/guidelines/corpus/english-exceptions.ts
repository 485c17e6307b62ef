/** Innocent sentences that one exception alone keeps from being flagged, and lines that one rule alone finds. */
export const ENGLISH_EXCEPTIONS = `
== abuse.dehumanising
- Attacking women is disgusting.
- Contempt for women is filthy.
== abuse.generalising
- Many refugees are sick.
- Some men are bad.
== abuse.implied
- Women are what is needed in this team.
== abuse.slur.ableism
- Photoshop costs money, gimp does not.
== abuse.slur.homophobia
- We reclaim queer and faggot for us.
== abuse.slur.transphobia
- The tranny pan leaks.
- The automatic tranny in my Ford is gone.
== personal_attack.direct
- You are thick in with them again.
- Let me give you piece of mind.
== personal_attack.label
- The dirty sheep need a wash.
== personal_attack.mind
- What is wrong with you having a dog?
== promotion.personal.invite
- Have a look at our discussion page, please.
== threat.call
- The way they talk about women is vile.
- Women should not be seen as second class.
== threat.intent
- We will beat you up the hill.
== threat.licence
+ No mercy for Muslims, kill them all
`;
