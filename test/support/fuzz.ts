import fc from 'fast-check';
import { type ApiDocument, documentOf, type Operation, type Parameter, type Schema } from './api-document.ts';
import { type Answer, type Call, call } from './client.ts';
import { EXAMPLES, NO_ID } from './operations.ts';
import { mutationsOf, valuesOf } from './schema-values.ts';
import type { TestService } from './service.ts';

interface FuzzOptions {
  readonly seed: number;
  /** Valid requests an operation; each is followed by one that is not. */
  readonly runs: number;
  readonly operations?: readonly string[];
}

/**
 * Sends what the served document allows and what it forbids. Throws, with the request, where an answer is not as
 * the document says (the client looks at that), where the service fails, or where it accepts what is forbidden.
 */
export async function fuzz(
  service: TestService,
  options: FuzzOptions,
): Promise<{ requests: number; refused: number }> {
  const api = await documentOf(service.port);
  const counts = { requests: 0, refused: 0 };
  for (const operation of api.operations) {
    if (options.operations?.includes(operation.operationId) === false || isEndless(operation)) continue;
    await fc.assert(
      fc.asyncProperty(requestsOf(api, operation), fc.nat(), async (request, choice) => {
        const valid = await call(service, callOf(operation, request));
        if (valid.status >= 500) throw new Error(`it failed: ${valid.text}`);
        counts.requests += 1;
        const wrongs = wrongRequests(api, operation, request);
        const wrong = wrongs[choice % Math.max(1, wrongs.length)];
        if (wrong === undefined) return;
        const answer = await call(service, callOf(operation, wrong.request));
        counts.requests += 1;
        if (!isRefused(api, operation, wrong.request, answer)) {
          throw new Error(`accepted with ${answer.status} although ${wrong.what}`);
        }
        counts.refused += 1;
      }),
      { seed: options.seed, numRuns: options.runs, endOnFailure: true, includeErrorInReport: true },
    );
  }
  return counts;
}

/** A stream answers for as long as somebody listens; what it refuses is looked at elsewhere. */
const isEndless = ({ operationId }: Operation): boolean => operationId === 'streamEvents';

interface FuzzRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const parametersIn = (operation: Operation, place: Parameter['in']): readonly Parameter[] =>
  (operation.parameters ?? []).filter((parameter) => parameter.in === place);
const bodyOf = ({ requestBody }: Operation): Schema | undefined =>
  requestBody?.content['application/json']?.schema;

function requestsOf(api: ApiDocument, operation: Operation): fc.Arbitrary<FuzzRequest> {
  const record = (parameters: readonly Parameter[]) =>
    fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, valuesOf(api, schema)])), {
      requiredKeys: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    });
  const body = bodyOf(operation);
  return fc.record({
    path: record(parametersIn(operation, 'path')),
    query: record(parametersIn(operation, 'query')),
    ...(body === undefined ? {} : { body: valuesOf(api, body) }),
  });
}

function wrongRequests(
  api: ApiDocument,
  operation: Operation,
  request: FuzzRequest,
): { readonly what: string; readonly request: FuzzRequest }[] {
  const query = parametersIn(operation, 'query').flatMap(({ name, schema }) =>
    mutationsOf(api, schema, request.query[name])
      // Everything in a query is a string: only a string can be wrong there.
      .filter(({ value }) => ['string', 'number'].includes(typeof value) && value !== 'x' && value !== 1)
      .map(({ what, value }) => ({
        what: `${name} is ${what}`,
        request: { ...request, query: { [name]: value } },
      })),
  );
  const unknown = {
    what: 'there is an unknown parameter',
    request: { ...request, query: { unknownParameter: 'x' } },
  };
  const schema = bodyOf(operation);
  const bodies = schema === undefined ? [] : mutationsOf(api, schema, request.body);
  const wrongBodies = bodies
    // The document decides what is wrong, not the one who made it so.
    .filter(({ value }) => schema !== undefined && !api.accepts(schema, value))
    .map(({ what, value }) => ({ what: `the body has ${what}`, request: { ...request, body: value } }));
  const isStrict = operation.path.startsWith('/v1/');
  return [...(isStrict ? [unknown] : []), ...query, ...wrongBodies];
}

function callOf(operation: Operation, { path, query, body }: FuzzRequest): Call {
  const role = EXAMPLES[operation.operationId]?.role ?? undefined;
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'id' ? NO_ID : encodeURIComponent(String(path[name]) || '-'),
  );
  const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(String(value))}`);
  return {
    method: operation.method,
    path: search.length === 0 ? filled : `${filled}?${search.join('&')}`,
    ...(role === undefined ? {} : { key: role }),
    ...(body === undefined ? {} : { body }),
  };
}

/** Percent-encodes a lone surrogate too, as the bytes that UTF-8 would have for it. */
const encoded = (text: string): string => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80');

/** The operations on batches, with the member of their bodies that holds the items. */
const BATCHES: Readonly<Record<string, string>> = { submitBatch: 'items', decideComments: 'decisions' };

/** A batch is the one to accept what is wrong in its items: each of them has its own refusal then. */
function isRefused(api: ApiDocument, operation: Operation, { body }: FuzzRequest, answer: Answer): boolean {
  if (answer.status >= 400 && answer.status < 500) return true;
  const member = BATCHES[operation.operationId];
  if (member === undefined || answer.status !== 200) return false;
  const items = (body as Readonly<Record<string, readonly unknown[]>>)[member] ?? [];
  const itemSchema = api.resolve(api.resolve(bodyOf(operation) ?? {}).properties?.[member] ?? {}).items ?? {};
  const results = answer.body['results'] as readonly { readonly status: number }[];
  const wrong = items.map((item) => !api.accepts(itemSchema, item));
  return (
    results.length === items.length &&
    wrong.includes(true) &&
    wrong.every((isWrong, index) => !isWrong || results[index]?.status === 400)
  );
}
