import { type Need, OP } from './compiled-pack.ts';

/** What a pattern needs besides its anchor, element by element. */
export function needsOf(ops: Uint8Array, args: Int32Array, anchor: number): Need[] {
  return [...walk(ops, args, anchor, 1), ...walk(ops, args, anchor, -1)];
}

function walk(ops: Uint8Array, args: Int32Array, anchor: number, step: 1 | -1): Need[] {
  const needs: Need[] = [];
  let nearest = 1;
  let farthest = 1;
  for (let e = anchor + step; e >= 0 && e < ops.length; e += step) {
    const atom = args[e] ?? 0;
    if (ops[e] === OP.words) {
      const [from, to] = step === 1 ? [nearest, farthest] : [-farthest, -nearest];
      needs.push({ atom, from, to });
    }
    nearest += leastOf(ops[e]);
    farthest += mostOf(ops[e], atom);
  }
  return needs;
}

/** The fewest words an element takes. */
function leastOf(op: number | undefined): number {
  return op === OP.words || op === OP.any ? 1 : 0;
}

function mostOf(op: number | undefined, arg: number): number {
  if (op === OP.gap || op === OP.leap) return arg;
  return op === OP.optional ? 1 : leastOf(op);
}
