import type { Block } from '@/lib/document';

/** What decides how tall rows get; lengths in CSS pixels. */
export interface RowMeasure {
  /** Width of one column. */
  readonly column: number;
  /** Height of a line of Arabic. */
  readonly line: number;
  /** Width of one letter on average, the wider side's. */
  readonly letter: number;
  /** Space between two rows. */
  readonly gap: number;
  /** Whether English stands below Arabic instead of beside it. */
  readonly stacked: boolean;
}

/** A guess at the height of a row that was not drawn yet, in CSS pixels. */
export function rowHeight(
  block: Block,
  { column, line, letter, gap, stacked }: RowMeasure,
): number {
  const perLine = Math.max(1, Math.floor(column / letter));
  const lines = (text: number) => Math.max(1, Math.ceil(text / perLine));
  let source = 0;
  let target = 0;
  for (const segment of block.segments) {
    source += segment.source.length;
    target += segment.target.length || segment.source.length;
  }
  const all = stacked ? lines(source) + lines(target) : Math.max(lines(source), lines(target));
  return all * line + gap;
}
