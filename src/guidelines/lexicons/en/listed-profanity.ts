import { Filter } from 'bad-words';
import type { LexiconSource } from '../../patterns/source.ts';
import { wordForms } from '../../patterns/word-forms.ts';

/**
 * The list of the package bad-words (MIT), read from it and not copied here, with our severity. Only
 * plain words are taken: its disguised spellings (`5h1t`, `f_u_c_k`) are undone by folding instead.
 */
const LEFT_OUT = new Set(
  [
    // innocent, or a name, far more often than not
    'nazis sexy feces butt screw basterds hoare bitcher bitchers sadism god balls bum blow cox dink dinks flange hoar hore kum kums kock lust lusting nob nazi pawn pecker perse picka pule knobs dogging schaffer orifice hells boob fart farted farting farty farts poop turd spac fellatio pron screwing spac snatch willies willy wang cok cnut doggin fanny fook fooker feck knob muff mutha nazi pimpis rectum semen shag shagger shagging shaggin shaggin sadist masochist bloody teets teez fux duche dirsa beastial buceta scroat spunk smut cipa bestial ma orgasm orgasms ejaculate ejaculated ejaculates ejaculating ejaculation ejaculatings',
    // medical, or plain words for the body and for sex
    'anal anus penis vagina vulva labia clitoris scrotum testical testicle breasts breast sex porn porno pornography pornos pube rimming xrated xxx bestiality masturbate masturbation viagra crap damn hell poop',
    // slurs, which have rules of their own that tell use from mention
    'chink coon dyke fag fagging faggot faggs fagot fagots fags homo jap nigga niggah niggas niggaz nigger niggers retard shemale heshe skank slut sluts whore',
  ].flatMap((line) => line.split(' ')),
);

export const listedProfanity: LexiconSource = {
  file: 'en/listed-profanity.ts',
  source: 'bad-words 4.1.5, MIT.',
  lines: [
    'rule profanity.listed profanity medium',
    '  says Uses the swear word {term}.',
    '  low quoted mentioned',
    ...terms(),
  ].join('\n'),
};

function terms(): string[] {
  return new Filter().list
    .map((word) => word.toLowerCase())
    .filter((word) => /^[a-z]{4,}$/.test(word) && !LEFT_OUT.has(word) && wordForms(word) !== null)
    .map((word) => `  spare ${word}`);
}
