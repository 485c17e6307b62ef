import type { AtomTable } from './atom-table.ts';

/**
 * Positions of a block. Shorter than the longest patterns (34) on purpose: the 2 % that reach further are
 * tried without asking, and for all others a longer text does not mean that more is near.
 */
export const NEAR = 16;

/**
 * Which atoms occur near a position, so that a pattern whose rarest word is nowhere around costs one bit
 * and not a try. The stream is cut into blocks: what can take part in a match at a position stands in its
 * block or in one beside it.
 */
export class Presence {
  readonly #atoms: AtomTable;
  #blocks: Uint32Array;
  readonly #near: Uint32Array;
  #current = -1;
  #count = 0;

  constructor(atoms: AtomTable) {
    this.#atoms = atoms;
    this.#blocks = new Uint32Array(atoms.width * 64);
    this.#near = new Uint32Array(atoms.width);
  }

  read(ids: Int32Array, length: number): void {
    const { width } = this.#atoms;
    this.#current = -1;
    this.#count = Math.ceil(length / NEAR);
    const cells = this.#count * width;
    if (this.#blocks.length < cells) this.#blocks = new Uint32Array(cells * 2);
    else this.#blocks.fill(0, 0, cells);
    for (let block = 0, at = 0; block < this.#count; block += 1) {
      const end = Math.min(length, at + NEAR);
      for (; at < end; at += 1) this.#atoms.addTo(this.#blocks, block * width, ids[at] as number);
    }
  }

  /** Looks at the surroundings of a position: what `has` and `hasAll` speak of. */
  lookAround(position: number): void {
    const block = Math.floor(position / NEAR);
    if (block !== this.#current) this.#moveTo(block);
  }

  has(atom: number): boolean {
    return (((this.#near[atom >>> 5] as number) >>> (atom & 31)) & 1) === 1;
  }

  hasAll(atoms: Int32Array): boolean {
    for (let i = 0; i < atoms.length; i += 1) if (!this.has(atoms[i] as number)) return false;
    return true;
  }

  #moveTo(block: number): void {
    const { width } = this.#atoms;
    this.#current = block;
    this.#near.fill(0);
    for (let b = Math.max(0, block - 1); b <= Math.min(this.#count - 1, block + 1); b += 1) {
      for (let cell = 0; cell < width; cell += 1)
        this.#near[cell] = (this.#near[cell] as number) | (this.#blocks[b * width + cell] as number);
    }
  }
}
