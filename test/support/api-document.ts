import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { send } from './http.ts';

/** A JSON Schema as it stands in the document. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, Response>>;
  readonly method: string;
  /** With its parameters in braces: `/v1/comments/{id}`. */
  readonly path: string;
}

export interface DeclaredResponse {
  readonly headers: readonly string[];
  readonly description: string;
  /** By media type; empty where no body is declared. */
  readonly bodies: ReadonlyMap<string, ValidateFunction>;
}

/** The served OpenAPI document, and what it says of requests and answers, compiled. */
export interface ApiDocument {
  readonly operations: readonly Operation[];
  operation(operationId: string): Operation;
  /** The operation of a request, if the document has one. */
  find(method: string, path: string): Operation | undefined;
  declared(operation: Operation, status: number): DeclaredResponse | undefined;
  /** A schema with its `$ref`, if it is one, followed. */
  resolve(schema: Schema): Schema;
  /** Judges a value against a named schema of the document, whose formats are those of a request. */
  accepts(schema: Schema, value: unknown): boolean;
  readonly problem: ValidateFunction;
  readonly source: { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } };
}

type Source = ApiDocument['source'] & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>>;
};

/** What the contract says of times in answers: RFC 3339, UTC, milliseconds. */
const ANSWERED_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const documents = new Map<number, Promise<ApiDocument>>();

/** The document that a service serves; read once a port. */
export function documentOf(port: number): Promise<ApiDocument> {
  const known = documents.get(port) ?? readDocument(port);
  documents.set(port, known);
  return known;
}

async function readDocument(port: number): Promise<ApiDocument> {
  const { status, bytes } = await send(port, { method: 'GET', path: '/openapi.json' });
  if (status !== 200) throw new Error(`/openapi.json answered ${status}`);
  return compileDocument(JSON.parse(bytes.toString('utf8')) as Source);
}

function compileDocument(source: Source): ApiDocument {
  const operations = operationsOf(source);
  const compile = compilerOf(validator(source, ANSWERED_TIME));
  const compileRequest = compilerOf(validator(source, true));
  const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  return {
    source,
    operations,
    operation(operationId) {
      const found = operations.find((operation) => operation.operationId === operationId);
      if (found === undefined) throw new Error(`no operation ${operationId}`);
      return found;
    },
    find(method, path) {
      const [bare = ''] = path.split('?', 1);
      // As in OpenAPI, a path without parameters comes before one with them.
      return patterns
        .filter(({ operation, pattern }) => operation.method === method && pattern.test(bare))
        .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length)
        .at(0)?.operation;
    },
    declared(operation, status) {
      const response = operation.responses[String(status)];
      if (response === undefined) return undefined;
      const at = `#/paths/${pointerPart(operation.path)}/${operation.method.toLowerCase()}/responses/${status}`;
      const bodies = Object.keys(response.content ?? {}).map(
        (type) => [type, compile(`${at}/content/${pointerPart(type)}/schema`)] as const,
      );
      const { description } = response;
      return { description, headers: Object.keys(response.headers ?? {}), bodies: new Map(bodies) };
    },
    resolve(schema) {
      const name = schema.$ref?.replace('#/components/schemas/', '');
      return name === undefined ? schema : (source.components.schemas[name] ?? schema);
    },
    accepts(schema, value) {
      if (schema.$ref === undefined) throw new Error('only named schemas are compiled');
      return compileRequest(schema.$ref)(value);
    },
    problem: compile('#/components/schemas/Problem'),
  };
}

/** Compiles the schema at a pointer into the document, once. */
function compilerOf(ajv: Ajv2020): (pointer: string) => ValidateFunction {
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `api${pointer}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

function operationsOf(source: Source): Operation[] {
  return Object.entries(source.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
}

function validator(source: Source, time: RegExp | true): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true });
  addFormats.default(ajv, ['uuid', 'uri', 'date-time']);
  if (time !== true) ajv.addFormat('date-time', time);
  // The document is the schema in which every reference is found; its own members say nothing of a value.
  ajv.addVocabulary(['example', ...Object.keys(source)]);
  ajv.addSchema(source, 'api', false, false);
  return ajv;
}

const pointerPart = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function patternOf(path: string): RegExp {
  const parts = path
    .split(/(\{[^}]+\})/)
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('')}$`);
}
