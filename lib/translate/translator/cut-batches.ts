/** Most source tokens of a batch, padding included: more gains nothing and delays a cancel. */
const TOKEN_BUDGET = 1_024;
/** Most rows of a batch. */
const ROW_LIMIT = 32;

/**
 * Batches of items of like length, longest first, so that little is padding and the last batches are the
 * quick ones.
 *
 * @param lengthOf source tokens of an item
 */
export function cutBatches<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  rowLimit: number = ROW_LIMIT,
): Item[][] {
  const sorted = [...items].sort((one, other) => lengthOf(other) - lengthOf(one));
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let width = 0;
  for (const item of sorted) {
    width = Math.max(width, lengthOf(item));
    if (
      batch.length > 0 &&
      (batch.length >= rowLimit || (batch.length + 1) * width > TOKEN_BUDGET)
    ) {
      batches.push(batch);
      batch = [];
      width = lengthOf(item);
    }
    batch.push(item);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
