/** Values that a process keeps by key, at most so many: the one that was asked for longest ago goes first. */
export class RecentlyUsed<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    // A map is in the order in which its keys were added.
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }
}

/** One such store for each database, for what may be kept as long as the process knows the database. */
export class KeptByDatabase<Value> {
  readonly #most: number;
  readonly #stores = new WeakMap<object, RecentlyUsed<Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  of(db: object): RecentlyUsed<Value> {
    const store = this.#stores.get(db) ?? new RecentlyUsed<Value>(this.#most);
    this.#stores.set(db, store);
    return store;
  }
}
