import { grow } from './columns.ts';
import { STOP } from './vocabulary.ts';

/**
 * The text as a pack's matcher sees it: one word id a position, disguises undone. Sentences end with
 * STOP; a comma or bracket is a bit of the position after it.
 */
export interface Stream {
  length: number;
  ids: Int32Array;
  /** Units of the folded text, end exclusive. */
  from: Int32Array;
  to: Int32Array;
  /** Bits of text/disguise-bits.ts. */
  via: Uint16Array;
  /** Bits of MARK. */
  marks: Uint8Array;
}

export const MARK = { soft: 1, quoted: 2, question: 4 } as const;

const CAPACITY = 4096;
/** Positions between two quotation marks that still make a quotation. */
const LONGEST_QUOTE = 60;

function createStream(capacity: number): Stream {
  return {
    length: 0,
    ids: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    via: new Uint16Array(capacity),
    marks: new Uint8Array(capacity),
  };
}

/** Fills a stream, one text after the other. */
export class StreamWriter {
  readonly stream: Stream = createStream(CAPACITY);
  #soft = 0;
  #openQuote = -1;
  #openSingle = -1;

  begin(): void {
    this.stream.length = 0;
    this.#soft = 0;
    this.#openQuote = -1;
    this.#openSingle = -1;
  }

  push(id: number, from: number, to: number, via: number): void {
    const { stream } = this;
    const n = stream.length;
    if (n === stream.ids.length) grow(stream, createStream(n * 2));
    stream.ids[n] = id;
    stream.from[n] = from;
    stream.to[n] = to;
    stream.via[n] = via;
    stream.marks[n] = this.#soft;
    stream.length = n + 1;
    this.#soft = 0;
  }

  /** The end of a clause: what comes next does not touch what came before. */
  soft(): void {
    this.#soft = MARK.soft;
  }

  stop(from: number, to: number, isQuestion: boolean): void {
    this.push(STOP, from, to, 0);
    if (isQuestion) this.stream.marks[this.stream.length - 1] = MARK.question;
  }

  /** Marks what stands between two quotation marks, unless they are far apart. */
  quote(isSingle: boolean): void {
    const { stream } = this;
    const open = isSingle ? this.#openSingle : this.#openQuote;
    const now = stream.length;
    const closes = open >= 0 && now > open && now - open <= LONGEST_QUOTE;
    if (closes)
      for (let i = open; i < now; i += 1) stream.marks[i] = (stream.marks[i] as number) | MARK.quoted;
    if (isSingle) this.#openSingle = closes ? -1 : now;
    else this.#openQuote = closes ? -1 : now;
    this.soft();
  }
}
