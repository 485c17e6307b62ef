import type { FastifyRequest } from 'fastify';
import type { Submission, Submitted } from '../moderation/submit.ts';
import { type ErrorCode, PROBLEMS } from './problem-kinds.ts';
import { type FieldError, ProblemError, problemOf } from './problems.ts';
import type { CommentSubmission } from './schemas/comment.ts';
import { readSubmission, showSubmitted } from './submission.ts';
import type { Validated } from './validation.ts';

/** A batch whose envelope is sound: what can be submitted, and how its outcomes become results. */
export interface Batch {
  readonly submissions: readonly Submission[];
  /** One result an item, in order; `outcomes` are those of `submissions`. */
  results(outcomes: readonly Submitted[]): unknown[];
}

const IN_ITEM = /^\/items\/(\d+)(.*)$/s;

/**
 * Reads a batch of which every item was validated. Faults within items become their results;
 * throws the problem of the whole where the envelope itself is at fault.
 */
export function readBatch(request: FastifyRequest): Batch {
  const faults = faultsByItem(request.validationError);
  if (faults.size > 0) validateRest(request);
  const { items } = request.body as { items: CommentSubmission[] };
  const instance = request.id;
  const problem = (code: ErrorCode, detail: string, members: Readonly<Record<string, unknown>>) => ({
    status: PROBLEMS[code].status,
    problem: problemOf(code, instance, detail, members),
  });
  return {
    submissions: items.flatMap((item, index) => (faults.has(index) ? [] : [readSubmission(item)])),
    results(outcomes) {
      const next = outcomes.values();
      return items.map((_item, index) => {
        const errors = faults.get(index);
        if (errors !== undefined) {
          return problem('validation-failed', 'The item does not fit its description.', { errors });
        }
        const outcome = next.next();
        if (outcome.done === true) throw new Error('an item has no outcome');
        const shown = showSubmitted(outcome.value);
        if ('comment' in shown) return { status: 201, comment: shown.comment };
        return problem(shown.refusal.code, shown.refusal.detail, shown.refusal.members);
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
function faultsByItem(error: unknown): ReadonlyMap<number, FieldError[]> {
  const faults = new Map<number, FieldError[]>();
  if (error === undefined) return faults;
  const fields =
    error instanceof ProblemError ? (error.members['errors'] as FieldError[] | undefined) : undefined;
  for (const { pointer, detail } of fields ?? []) {
    const [, index, inside] = IN_ITEM.exec(pointer) ?? [];
    if (index === undefined || inside === undefined) throw error;
    const ofItem = faults.get(Number(index));
    if (ofItem === undefined) faults.set(Number(index), [{ pointer: inside, detail }]);
    else ofItem.push({ pointer: inside, detail });
  }
  if (faults.size === 0) throw error;
  return faults;
}
