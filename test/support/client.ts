import type { IncomingHttpHeaders } from 'node:http';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type ApiDocument, documentOf, type Operation } from './api-document.ts';
import { send, sendBytes, type WireAnswer } from './http.ts';
import type { Holder, TestService } from './service.ts';

export interface Call {
  readonly method?: string;
  /** Path and query, sent as they stand. */
  readonly path: string;
  /** Whose key to send, or a key itself in `secret`; none where neither is given. */
  readonly key?: Holder;
  readonly secret?: string;
  /** A value to be sent as JSON. */
  readonly body?: unknown;
  /** Bytes to be sent as they are, as `application/json` unless the headers say otherwise. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** What any body of the service may have; tests look at members, the document judges the rest. */
export type Json = Readonly<Record<string, unknown>>;

export interface Answer<Body = Json> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The JSON that was answered; an empty object where it is none. */
  readonly body: Body;
}

const PROBLEM = 'application/problem+json';

/** Calls the service and returns its answer, which was checked against the document that it serves. */
export async function call<Body = Json>(service: TestService, request: Call): Promise<Answer<Body>> {
  const { method = 'GET', path, body, raw, key, secret = key && service.keys[key] } = request;
  const bytes = body === undefined ? raw : JSON.stringify(body);
  const wire = await send(service.port, {
    method,
    path,
    headers: {
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      ...(bytes === undefined ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
    },
    body: bytes === undefined ? undefined : Buffer.from(bytes),
  });
  return checked<Body>(service, wire, method, path);
}

/** Sends bytes that no HTTP library would and that are no request of any operation: a problem is due. */
export async function callRaw(service: TestService, bytes: string | Buffer): Promise<Answer> {
  return checked(service, await sendBytes(service.port, bytes), 'a connection', '');
}

async function checked<Body>(
  service: TestService,
  wire: WireAnswer,
  method: string,
  path: string,
): Promise<Answer<Body>> {
  const api = await documentOf(service.port);
  const text = wire.bytes.toString('utf8');
  const isJson = /^application\/(problem\+)?json(;|$)/.test(wire.headers['content-type'] ?? '');
  const body = (isJson ? JSON.parse(text) : {}) as Body;
  const answer = { status: wire.status, headers: wire.headers, text, body };
  const faults = faultsOf(service, api, answer as Answer, api.find(method, path));
  await checkProblemType(service, answer as Answer, faults);
  if (faults.length > 0) {
    throw new Error(
      `${method} ${path} answered ${wire.status}: ${faults.join('; ')}\n${text.slice(0, 2_000)}`,
    );
  }
  return answer;
}

/** All that an answer has against it. */
function faultsOf(
  service: TestService,
  api: ApiDocument,
  answer: Answer,
  operation: Operation | undefined,
): string[] {
  const { status, headers, body } = answer;
  const faults: string[] = [];
  const mediaType = headers['content-type']?.split(';', 1)[0]?.trim();
  if (headers['x-request-id'] === undefined) faults.push('without x-request-id');
  if (mediaType === PROBLEM) {
    if (body['instance'] !== headers['x-request-id']) faults.push('instance is not the x-request-id');
    if (body['status'] !== status) faults.push('the status of the problem is another');
  }
  if (operation === undefined) {
    if (mediaType !== PROBLEM) faults.push(`${mediaType} where a problem was due`);
    else judge(api.problem, body, faults);
    return faults;
  }
  const declared = api.declared(operation, status);
  if (declared === undefined) return [...faults, `the status is not declared by ${operation.operationId}`];
  for (const name of declared.headers) {
    if (isDue(name, service, answer) && headers[name.toLowerCase()] === undefined)
      faults.push(`without ${name}`);
  }
  if (declared.bodies.size === 0) {
    if (answer.text !== '') faults.push('a body where none is declared');
    return faults;
  }
  const validate = declared.bodies.get(mediaType ?? '');
  if (validate === undefined) return [...faults, `the content type ${mediaType} is not declared`];
  const code = mediaType === PROBLEM ? String(body['type']).replace('/problems/', '') : null;
  if (code !== null && !declared.description.includes(`(\`${code}\`)`))
    faults.push(`${code} is not declared`);
  judge(validate, mediaType?.endsWith('json') ? body : answer.text, faults);
  if (
    typeof body['version'] === 'number' &&
    'etag' in headers &&
    headers['etag'] !== `"${body['version']}"`
  ) {
    faults.push('ETag is not the version');
  }
  if ('location' in headers && headers['location'] !== `/v1/comments/${body['id']}`) {
    faults.push('Location is not where the comment is');
  }
  return faults;
}

/**
 * True where a declared header must be there: `Link` only before another page, `Idempotent-Replayed` only with an
 * answer that was kept, limits only where there are any.
 */
function isDue(name: string, service: TestService, { body }: Answer): boolean {
  if (name === 'Idempotent-Replayed') return false;
  if (name === 'Link') return body['nextCursor'] !== null;
  if (name.startsWith('RateLimit')) return service.rateLimit > 0;
  return true;
}

function judge(validate: ValidateFunction, value: unknown, faults: string[]): void {
  if (validate(value)) return;
  for (const { instancePath, message, params } of validate.errors ?? []) {
    faults.push(`${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`);
  }
}

const described = new Map<string, Promise<boolean>>();

/** The type of a problem is an address that answers with what it means. */
async function checkProblemType(service: TestService, answer: Answer, faults: string[]): Promise<void> {
  const { type } = answer.body;
  if (!answer.headers['content-type']?.startsWith(PROBLEM)) return;
  const key = `${service.port} ${type}`;
  const answers =
    described.get(key) ??
    send(service.port, { method: 'GET', path: String(type) }).then(
      ({ status, bytes }) => status === 200 && (JSON.parse(bytes.toString()) as Json)['type'] === type,
    );
  described.set(key, answers);
  if (!(await answers)) faults.push(`the type ${type} is no address that describes it`);
}
