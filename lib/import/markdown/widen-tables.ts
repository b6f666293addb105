const DELIMITER_ROW = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const FENCE = /^[\s>]*(?:```|~~~)/;
/** Quotation marks and indentation; on its first line a table may stand in a list item as well. */
const PREFIX = /^[\s>]*/;
const FIRST_PREFIX = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])\s)*/;
const BAR = /(?<!\\)\|/g;

/** How many cells a row of a table has, or more where it has none. */
function cellCount(line: string, prefix = PREFIX): number {
  const row = line.replace(prefix, '').trim();
  const bars = row.match(BAR)?.length ?? 0;
  return bars + 1 - (row.startsWith('|') ? 1 : 0) - (/[^\\]\|$/.test(row) ? 1 : 0);
}

/** For each line, how many cells the longest row has from there to the next blank line. */
function longestRows(lines: readonly string[]): number[] {
  const longest: number[] = Array(lines.length + 1).fill(0);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    longest[index] = /^[\s>]*$/.test(line) ? 0 : Math.max(cellCount(line), longest[index + 1] ?? 0);
  }
  return longest;
}

/** Adds empty cells at the end of a row. */
const widened = (line: string, cells: number, cell: string): string =>
  `${line.trimEnd()}${/(?<!\\)\|\s*$/.test(line) ? '' : ' |'}${cell.repeat(cells)}`;

/**
 * Gives the head of each table as many columns as its longest row has. GFM drops the cells a row has
 * more than the head (https://github.github.com/gfm/#example-204), and words with them; empty cells
 * of the head are no blocks, so the result is the same but whole.
 *
 * @param text a Markdown text
 */
export function widenTables(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  const longest = longestRows(lines);
  let isCode = false;
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index - 1] ?? '';
    const delimiter = lines[index] ?? '';
    if (FENCE.test(delimiter)) isCode = !isCode;
    if (isCode || !head.includes('|') || !DELIMITER_ROW.test(delimiter)) continue;
    const columns = cellCount(delimiter);
    const missing = (longest[index + 1] ?? 0) - columns;
    if (missing <= 0 || cellCount(head, FIRST_PREFIX) !== columns) continue;
    lines[index - 1] = widened(head, missing, ' |');
    lines[index] = widened(delimiter, missing, ' - |');
  }
  return lines.join('\n');
}
