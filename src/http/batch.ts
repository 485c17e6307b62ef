import type { FastifyRequest } from 'fastify';
import { PROBLEMS } from './problem-kinds.ts';
import { type FieldError, ProblemError, problemOf, type Refusal } from './problems.ts';
import type { Validated } from './validation.ts';

/** How the items of one kind of batch are read, and their outcomes shown. */
export interface BatchKind<Item, Read, Outcome> {
  /** The member of the body that holds the items. */
  readonly member: string;
  /** The status of the result of an item that was not refused. */
  readonly status: number;
  /** What the schema of an item cannot say against it. */
  readonly faultsIn?: (item: Item) => readonly FieldError[];
  readonly read: (item: Item) => Read;
  readonly show: (outcome: Outcome) => { readonly comment: unknown } | { readonly refusal: Refusal };
}

/** A batch whose envelope is sound: what can be done, and how its outcomes become results. */
export interface Batch<Read, Outcome> {
  readonly reads: readonly Read[];
  /** One result an item, in order; `outcomes` are those of `reads`. */
  results(outcomes: readonly Outcome[]): unknown[];
}

/**
 * Reads a batch of which every item was validated. Faults within items become their results;
 * throws the problem of the whole where the envelope itself is at fault.
 */
export function readBatch<Item, Read, Outcome>(
  request: FastifyRequest,
  kind: BatchKind<Item, Read, Outcome>,
): Batch<Read, Outcome> {
  const faults = faultsByItem(request.validationError, kind.member);
  if (faults.size > 0) validateRest(request);
  const items = (request.body as Record<string, Item[]>)[kind.member] ?? [];
  for (const [index, item] of items.entries()) {
    const found = faults.has(index) ? [] : (kind.faultsIn?.(item) ?? []);
    if (found.length > 0) faults.set(index, [...found]);
  }
  const refused = ({ code, detail, members }: Refusal) => ({
    status: PROBLEMS[code].status,
    problem: problemOf(code, request.id, detail, members),
  });
  return {
    reads: items.flatMap((item, index) => (faults.has(index) ? [] : [kind.read(item)])),
    results(outcomes) {
      const next = outcomes.values();
      return items.map((_item, index) => {
        const errors = faults.get(index);
        if (errors !== undefined) {
          const detail = 'The item does not fit its description.';
          return refused({ code: 'validation-failed', detail, members: { errors } });
        }
        const outcome = next.next();
        if (outcome.done === true) throw new Error('an item has no outcome');
        const shown = kind.show(outcome.value);
        return 'comment' in shown ? { status: kind.status, comment: shown.comment } : refused(shown.refusal);
      });
    },
  };
}

/** The framework's validation stops at a body with a fault: what comes behind it has not been looked at. */
function validateRest(request: FastifyRequest): void {
  for (const part of ['querystring', 'headers'] as const) {
    const value = part === 'headers' ? request.headers : request.query;
    const validate = request.getValidationFunction(part) as unknown as
      | ((value: unknown) => Validated)
      | undefined;
    const validated = validate?.(value);
    if (validated !== undefined && 'error' in validated) throw validated.error;
  }
}

/** The faults by the index of their item, their pointers relative to it. */
function faultsByItem(error: unknown, member: string): Map<number, FieldError[]> {
  const faults = new Map<number, FieldError[]>();
  if (error === undefined) return faults;
  const inItem = new RegExp(`^/${member}/(\\d+)(.*)$`, 's');
  const fields =
    error instanceof ProblemError ? (error.members['errors'] as FieldError[] | undefined) : undefined;
  for (const { pointer, detail } of fields ?? []) {
    const [, index, inside] = inItem.exec(pointer) ?? [];
    if (index === undefined || inside === undefined) throw error;
    const ofItem = faults.get(Number(index));
    if (ofItem === undefined) faults.set(Number(index), [{ pointer: inside, detail }]);
    else ofItem.push({ pointer: inside, detail });
  }
  if (faults.size === 0) throw error;
  return faults;
}
