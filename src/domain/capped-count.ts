/** No count of rows goes beyond it: count(*) over a table that grows costs more each day. */
export const COUNT_CAP = 1_000;
/** Of the kinds of what waits: there are eight, and each is counted anew for every answer. */
export const KIND_CAP = 200;

/** Exact, unless it is capped: then there are at least so many. */
export interface CappedCount {
  readonly count: number;
  readonly capped: boolean;
}
