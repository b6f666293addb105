/**
 * Where the rows of the next decoder step come from. `sources[i]` is the row of this step whose
 * cache row i continues; rows with `sources[i] === i` need no copy.
 */
export interface RowMoves<Row> {
  readonly rows: readonly Row[];
  readonly sources: Int32Array;
}

/** A hypothesis that lives on: it continues what stands in row `parent`. */
export interface Continuation {
  readonly parent: number;
  readonly sentence: number;
}

/**
 * Finds a row for every hypothesis that lives on so that as few caches as possible are copied:
 * the first child of a row stays in it, further children and the rows beyond the new end go to rows
 * that became free, those of their own sentence first (its cross-attention cache is already there).
 *
 * When the batch does not grow every copy goes from a row that keeps its content to a free one,
 * so they can be done in place in any order.
 *
 * @param owners sentence of each present row
 */
export function planRows<Row extends Continuation>(
  owners: readonly number[],
  survivors: readonly Row[],
): RowMoves<Row> {
  const size = survivors.length;
  const rows = new Array<Row | undefined>(size).fill(undefined);
  const kept = new Set<number>();
  const homeless: Row[] = [];
  for (const row of survivors) {
    if (row.parent < size && !kept.has(row.parent)) {
      kept.add(row.parent);
      rows[row.parent] = row;
    } else homeless.push(row);
  }
  const free: number[] = [];
  for (let i = 0; i < size; i++) if (!kept.has(i)) free.push(i);
  const strangers: Row[] = [];
  for (const row of homeless) {
    const own = free.findIndex((slot) => owners[slot] === row.sentence);
    const slot = own === -1 ? undefined : free.splice(own, 1)[0];
    if (slot === undefined) strangers.push(row);
    else rows[slot] = row;
  }
  for (const row of strangers) {
    const slot = free.pop();
    if (slot !== undefined) rows[slot] = row;
  }
  const placed = rows.filter((row) => row !== undefined);
  return { rows: placed, sources: Int32Array.from(placed, (row) => row.parent) };
}
