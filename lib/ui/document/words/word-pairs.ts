/** Characters from `start` up to, but without, `end`, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** An Arabic word and an English one that belong together. */
export interface WordPair {
  readonly source: Span;
  readonly target: Span;
}

export type Side = keyof WordPair;

/** Words that belong together, on both sides; each span once. */
export type Counterparts = Readonly<Record<Side, readonly Span[]>>;

/**
 * The word at a place, what it is translated by, and the other words that are translated by the same.
 *
 * @param offset place in the text of `side`
 * @returns null where there is no word, or none that has a counterpart
 */
export function counterpartsAt(
  pairs: readonly WordPair[],
  side: Side,
  offset: number,
): Counterparts | null {
  const other = side === 'source' ? 'target' : 'source';
  const here = pairs.filter(({ [side]: [start, end] }) => start <= offset && offset < end);
  if (here.length === 0) return null;
  const starts = new Set(here.map((pair) => pair[other][0]));
  const together = pairs.filter((pair) => starts.has(pair[other][0]));
  const spans = (of: Side) => [
    ...new Map(together.map((pair) => [pair[of][0], pair[of]])).values(),
  ];
  return { source: spans('source'), target: spans('target') };
}
