import { arabic } from './ar/pack.ts';
import { english } from './en/pack.ts';
import { kurdish } from './ku/pack.ts';
import type { LanguagePack } from './pack.ts';
import { turkish } from './tr/pack.ts';

/** The languages that the rules speak. The first is the default, for texts too short to tell. */
export const PACKS: readonly LanguagePack[] = [english, arabic, turkish, kurdish];
