import { BIT } from './disguise-bits.ts';
import type { Folded } from './fold.ts';

const DOT = 46;
/** Three capitals with dots: `A.S.S`, `U.S.A`. Longer ones that spell a word are a disguise. */
const UNITS = 5;

/** Whether units [from, to) are the initials of a name. */
export function isInitials({ units, flags }: Folded, from: number, to: number): boolean {
  if (to - from !== UNITS || units[from + 1] !== DOT || units[from + 3] !== DOT) return false;
  const isCapital = (i: number): boolean => ((flags[i] as number) & BIT.case) !== 0;
  return isCapital(from) && isCapital(from + 2) && isCapital(from + 4);
}
