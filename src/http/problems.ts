import { type ErrorCode, PROBLEMS } from './problem-kinds.ts';

/** What is wrong at one place of a request; `pointer` is a JSON Pointer into the body or the query. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** A refusal by a use case, before it is known whether it answers a request or an item of one. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** An RFC 9457 problem, as it goes over the wire. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly FieldError[];
  readonly [member: string]: unknown;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** A problem's body. `instance` is the request id; `members` are those of its kind. */
export function problemOf(
  code: ErrorCode,
  instance: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: `/problems/${code}`, title, status, detail, instance, ...members };
}

/** Thrown where a request is refused before a use case is reached; the error handler answers with it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ErrorCode;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    detail: string,
    members: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}
