/**
 * Counts the n-grams of a sequence.
 *
 * @param items words or characters
 * @param separator stands between the items of a key; '' only for single characters
 */
export function countNgrams(
  items: readonly string[],
  order: number,
  separator: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= items.length; start++) {
    const key = items.slice(start, start + order).join(separator);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many n-grams of one are found in the other, each as often as the other has it at most. */
export function countMatches(
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): number {
  let matches = 0;
  for (const [ngram, count] of ours) matches += Math.min(count, theirs.get(ngram) ?? 0);
  return matches;
}
