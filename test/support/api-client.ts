const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body's bytes, read as strict UTF-8. */
  readonly raw: string;
}

export interface CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls a service with a key. Throws only where there is no answer. */
export async function call(
  { url, key }: { readonly url: string; readonly key: string },
  method: string,
  path: string,
  { body, rawBody, headers }: CallOptions = {},
): Promise<Answer> {
  const sent = rawBody ?? (body === undefined ? null : JSON.stringify(body));
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(sent === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: sent,
  });
  const raw = decoder.decode(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, raw };
}

/** Calls, and answers the body; throws where the status is another than expected. */
export async function expectJson<Body>(
  target: { readonly url: string; readonly key: string },
  method: string,
  path: string,
  options: CallOptions & { readonly status?: number } = {},
): Promise<Body> {
  const { status, raw } = await call(target, method, path, options);
  if (status !== (options.status ?? 200))
    throw new Error(`${method} ${path}: ${status} ${raw.slice(0, 500)}`);
  return JSON.parse(raw) as Body;
}

interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** All items of a list, page by page. `path` has a query already. */
export async function listAll<Item>(
  target: { readonly url: string; readonly key: string },
  path: string,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor = '';
  for (;;) {
    const page = await expectJson<Page<Item>>(target, 'GET', path + cursor);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
}

/** Does `work` for every item, at most `width` at a time; answers the results in order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
