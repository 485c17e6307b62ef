/** The engine's own version, and the lexicons': raised with every change of a term, pattern or exception. */
export const ENGINE_VERSION = '1.1.0';
export const LEXICON_REVISION = 2;
