import type { ReasonCode } from './guideline.ts';

interface GuidelineText {
  readonly title: string;
  readonly text: string;
}

/** What each guideline says to the people it is for, in English. */
export const GUIDELINE_TEXTS: Record<ReasonCode, GuidelineText> = {
  profanity: { title: 'Profanity', text: 'No swear words, however they are spelled or disguised.' },
  vulgarity: {
    title: 'Vulgarity',
    text: 'No crude sexual or scatological language, with or without a swear word.',
  },
  threat: {
    title: 'Threats',
    text: 'No wish for, intent of or call to violence or harm against a person or a group, veiled ones included.',
  },
  personal_attack: {
    title: 'Personal attacks',
    text: 'No insult, contempt or ridicule of a person. Criticise what somebody did, said or wrote instead, as hard as you like.',
  },
  'abuse.sexism': { title: 'Sexism', text: 'No abuse of people for their sex.' },
  'abuse.racism': { title: 'Racism', text: 'No abuse of people for their race or ethnicity.' },
  'abuse.homophobia': { title: 'Homophobia', text: 'No abuse of people for their sexual orientation.' },
  'abuse.transphobia': { title: 'Transphobia', text: 'No abuse of people for their gender identity.' },
  'abuse.xenophobia': { title: 'Xenophobia', text: 'No abuse of people for where they come from.' },
  'abuse.religion': {
    title: 'Abuse over religion',
    text: 'No abuse of people for what they believe or do not believe.',
  },
  'abuse.ableism': {
    title: 'Abuse over disability',
    text: 'No abuse of people for a disability or an illness.',
  },
  'abuse.other': {
    title: 'Abuse of a group',
    text: 'No abuse of people for belonging to a group of another kind.',
  },
  'promotion.commercial': {
    title: 'Advertising',
    text: 'No advertising, offers, prices, contact details for a business or ways to earn money.',
  },
  'promotion.personal': {
    title: 'Self-promotion',
    text: 'No invitations to a channel, page, blog or account of your own, and no fundraising for yourself.',
  },
  off_topic: { title: 'Off topic', text: 'Comments belong to what the article is about.' },
  other: { title: 'Other', text: 'Another reason, which the moderators say in a note.' },
};
