/** The answer of a resolver, reused: the word, its units (end exclusive), the disguises undone. */
export interface Resolved {
  id: number;
  from: number;
  to: number;
  via: number;
}

export function answer(into: Resolved, id: number, from: number, to: number, via: number): true {
  into.id = id;
  into.from = from;
  into.to = to;
  into.via = via;
  return true;
}
