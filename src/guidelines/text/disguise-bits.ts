import { DISGUISES, type Disguise } from '../../domain/checked.ts';

/** One bit a disguise, so that the hot loops carry a set of disguises as an integer. */
export const BIT = Object.fromEntries(DISGUISES.map((name, i) => [name, 1 << i])) as Record<Disguise, number>;

const NONE: readonly Disguise[] = Object.freeze([]);

/** The set's names, in the order of DISGUISES. */
export function disguisesOf(bits: number): readonly Disguise[] {
  return bits === 0 ? NONE : DISGUISES.filter((name) => (bits & BIT[name]) !== 0);
}
