/**
 * Moves a table that is kept as columns (typed arrays of one length) into a bigger one, in place: what holds the
 * table goes on to hold it.
 *
 * @param bigger a new table of the same columns; its arrays become those of `table`
 */
export function grow<T extends object>(table: T, bigger: T): void {
  for (const [name, column] of Object.entries(bigger)) {
    const old: unknown = Reflect.get(table, name);
    if (!isColumn(column) || !isColumn(old)) continue;
    column.set(old);
    Reflect.set(table, name, column);
  }
}

function isColumn(value: unknown): value is Int32Array | Uint16Array | Uint8Array {
  return ArrayBuffer.isView(value);
}
