import type { Database, Executor, Transaction } from '../../src/store/database.ts';

/** What PostgreSQL might say of a row, with the row in it. */
class RowError extends Error {
  override readonly name = 'error';
  readonly severity = 'ERROR';
  readonly code = 'XX001';
  readonly table = 'comments';
  readonly detail: string;

  constructor(values: readonly unknown[]) {
    super(`secret detail of the row (${JSON.stringify(values)})`);
    this.detail = this.message;
  }
}

/** A database that fails at each statement whose name contains what `broken` answers; null: none fails. */
export function breaking(db: Database, broken: () => string | null): Database {
  const guard = (executor: Executor): Executor['query'] => {
    return <Row>(...[statement, values = []]: Parameters<Executor['query']>): Promise<Row[]> => {
      const name = broken();
      // Keys are always found: what comes behind them is to fail.
      const fails = name !== null && statement.name.includes(name) && !statement.name.startsWith('keys.');
      return fails ? Promise.reject(new RowError(values)) : executor.query<Row>(statement, values);
    };
  };
  return {
    ...db,
    query: guard(db),
    transaction: (work) => db.transaction((tx: Transaction) => work({ transaction: true, query: guard(tx) })),
  };
}
