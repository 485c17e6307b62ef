import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { type FieldError, ProblemError } from './problems.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):\d{2})$/i;
/** The end of the year 9999, the last that four digits can write. */
const LAST_TIME_MS = Date.UTC(10_000, 0) - 1;

export const isUuid = (value: string): boolean => UUID.test(value);

/** What an id of another form is looked up as: it names nothing, and the answer is kept like any other. */
const NO_ID = '00000000-0000-0000-0000-000000000000';
/** An id as the database has it. */
export const knownId = (id: string): string => (isUuid(id) ? id.toLowerCase() : NO_ID);

/** An RFC 3339 date-time with at most milliseconds, from 1970 on. */
function isTimestamp(value: string): boolean {
  if (!TIMESTAMP.test(value)) return false;
  const time = Date.parse(value.toUpperCase());
  if (Number.isNaN(time) || time < 0 || time > LAST_TIME_MS) return false;
  // Date.parse takes February 30 for March 1: the day must come back as it was written.
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function isHttpUrl(value: string): boolean {
  return value.isWellFormed() && /^https?:\/\/[^\s\0]+$/i.test(value) && URL.canParse(value);
}

/** A validator with the service's formats and every error of a value, not the first alone. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false });
  ajv.addFormat('uuid', isUuid);
  ajv.addFormat('date-time', isTimestamp);
  ajv.addFormat('uri', isHttpUrl);
  return ajv;
}

type BuildValidator = NonNullable<
  NonNullable<Parameters<FastifyInstance['setSchemaController']>[0]['compilersFactory']>['buildValidator']
>;

/** Has every request validated strictly: nothing is coerced but the digits of a number in the query. */
export function validateRequests(app: FastifyInstance): void {
  app.setSchemaController({
    compilersFactory: {
      buildValidator: ((externalSchemas: Record<string, object>) => {
        const ajv = createAjv();
        for (const schema of Object.values(externalSchemas)) ajv.addSchema(schema);
        return ({ schema, httpPart }: { schema: object; httpPart?: string }) => {
          const validate = ajv.compile(schema);
          const integers = httpPart === 'querystring' ? integersOf(schema) : [];
          return (value: unknown) => check(validate, readIntegers(value, integers));
        };
      }) as unknown as BuildValidator,
    },
  });
  // What a handler answers with is mapped field by field to its schema, which the contract tests check;
  // a serialiser that follows the schema would hide a disagreement by dropping fields.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

/** The faults of a value, one a place. */
function fieldErrorsOf(errors: readonly ErrorObject[]): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const error of errors) {
    if (error.keyword === 'anyOf' || (error.keyword === 'type' && error.params['type'] === 'null')) continue;
    const field = fieldErrorOf(error);
    if (!found.has(field.pointer)) found.set(field.pointer, field);
  }
  return [...found.values()];
}

function fieldErrorOf({ instancePath, keyword, params, message }: ErrorObject): FieldError {
  const at = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return { pointer: at(String(params['missingProperty'])), detail: 'is missing' };
    case 'additionalProperties':
      return { pointer: at(String(params['additionalProperty'])), detail: 'is not a known field' };
    case 'enum':
      return {
        pointer: instancePath,
        detail: `must be one of ${(params['allowedValues'] as string[]).join(', ')}`,
      };
    case 'pattern':
      return { pointer: instancePath, detail: `must match ${String(params['pattern'])}` };
    case 'format':
      return { pointer: instancePath, detail: `must be a valid ${String(params['format'])}` };
    default:
      return { pointer: instancePath, detail: message ?? 'is not valid' };
  }
}

/** What the validator of a part of a request answers. */
export type Validated = { readonly value: unknown } | { readonly error: Error };

function check(validate: ValidateFunction, value: unknown): Validated {
  if (validate(value)) return { value };
  return { error: validationProblem(validate.errors ?? []) };
}

/** The 400 for a value that does not fit its schema. */
function validationProblem(errors: readonly ErrorObject[]): ProblemError {
  const fields = fieldErrorsOf(errors);
  const places = fields.map(({ pointer, detail }) => `${pointer === '' ? 'the value' : pointer} ${detail}`);
  return new ProblemError('validation-failed', `${places.join('; ')}.`, { errors: fields });
}

function integersOf(schema: object): string[] {
  const properties = (schema as { properties?: Record<string, { type?: string }> }).properties ?? {};
  return Object.keys(properties).filter((name) => properties[name]?.type === 'integer');
}

function readIntegers(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0 || typeof value !== 'object' || value === null) return value;
  const read: Record<string, unknown> = { ...value };
  for (const name of names) {
    const digits = read[name];
    if (typeof digits === 'string' && /^(0|[1-9]\d{0,8})$/.test(digits)) read[name] = Number(digits);
  }
  return read;
}
