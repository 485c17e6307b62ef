/** Arabic in Latin letters, found by sound; the format is explained in corpus.ts. */
export const ARABIC_SOUNDED = `
== personal_attack.ar.direct
+ ya kalb ya 7mar
+ yel3an abouk
+ enta 7ayawan
+ 7a2tolak ya kalb
+ ento zbaleh
+ enta 7mar
+ ya wes5a

== profanity.ar.strong
+ kosomak
+ ya ibn el sharmouta
+ ya 5awal
+ kos omak ya 3ars
+ teezak

== abuse.ar.felt
+ bahtaqer el niswan

== abuse.ar.contempt
+ ba2raf men el shawaz
+ mesh bateq el masee7eyeen

== threat.ar.intent
+ lazem nemawethom
+ hanmawet kol el yahood
+ ana ha2tel kol el shawaz

== abuse.ar.dehumanising
+ el yahoud klab wa5anazir
+ el mohagreen zebala
+ el laje2een 7asharat

== threat.ar.call
+ lazem el mesleyeen yemoto

== abuse.ar.inferior
+ el settat aghbeya
+ el moslemeen erhabeyeen

== abuse.ar.belittled
+ el mo3akeen malhomsh lazma

== abuse.ar.contempt
- ana bahebak ya sadi2i
- sabah el kheir ya gama3a
- el match kan 7elw awi
- el sood fi amrika byet3arado lel zolm
- ana mesh bakrah 7ad
- el settat el masreyat gamdeen
- bokra hashoof el mohagreen fel markaz
- bakra el sob7 ro7t el nadi
- ana ba7eb el sood
`;
