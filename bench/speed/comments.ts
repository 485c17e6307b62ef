import { filled, pick, type Random } from './random.ts';

/** Sentences as readers of a newspaper write them; written for this benchmark. */
const ORDINARY = [
  'The council promised a new bus lane three years ago and we are still waiting for it.',
  'I drove past the site this morning and nobody was working there.',
  'Thanks for the article, it explains the budget better than the official report does.',
  "I don't think the minister has read the study he keeps quoting.",
  'My mother was a nurse for thirty years and she says the same thing about night shifts.',
  'Could somebody explain why the repairs cost 142,460 pounds?',
  'The match was decided in the last ten minutes, when both wingers were too tired to track back.',
  'Rents in our street went up by 12% since the spring, wages did not.',
  'There is a good summary of the case at https://example.org/court/summary for those who want details.',
  'As somebody who lives next to the cockpit of the old airfield: the noise is worse at night!',
  'The film is a classic, but the second half drags on for far too long...',
  'Please publish the full list of donors, not only the first twenty names.',
  'We lost our bakery, our post office and now the library; what is left of the village?',
  'It rained all week and the river is already close to the road again.',
  'He said "we will look into it" and that was the last anybody heard.',
  'This reporting is one-sided, the opposition was not even asked for a comment.',
  'Scunthorpe played well, though the referee missed a clear penalty.',
  'Why is it that the trains are late whenever the weather is a bit cold?',
  'I agree with Maria, the new school should be built closer to the station.',
  'The doctors did everything they could and we are grateful to the whole team 🙏',
  'Police arrested two men after the attack on the embassy, the court will hear them on Monday.',
  'Not everybody can afford an electric car, and charging points are rare out here.',
  'If the bridge closes for a year, small shops on the other side will not survive.',
  'Great photos, especially the one of the lighthouse at dawn 😊',
  'The figures for 2023 were corrected twice, so I would wait before drawing conclusions.',
  'My grandfather came here as a refugee and worked in the mill until he was seventy.',
];

/** What a moderator has to look at, plain and disguised. */
const ABUSIVE = [
  'You are a complete idiot and so is everyone who voted for this.',
  'What the f**k were they thinking when they signed that contract?',
  'shut up you stupid clown, nobody asked you',
  'this is bullsh1t and everybody in town knows it',
  'somebody should burn their house down',
  'I hate those people, they are all vermin',
  'Earn $500 a day from home, text me on whatsapp now!',
  'f.u.c.k the mayor and his friends',
];

/** One sentence in twelve is abusive, about what an unmoderated stream holds. */
const ABUSIVE_SHARE = 1 / 12;

export function ordinaryComment(random: Random, size: number): string {
  return filled(size, () => `${pick(random, random() < ABUSIVE_SHARE ? ABUSIVE : ORDINARY)} `);
}
