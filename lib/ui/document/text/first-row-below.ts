/**
 * The first row that reaches below a line of the window.
 *
 * @param area holds rows (`data-row`: index of the block) in reading order
 * @param line distance from the window's top in CSS pixels
 * @returns index of the row's block, or null when no row does
 */
export function firstRowBelow(area: HTMLElement, line: number): number | null {
  const rows = area.querySelectorAll<HTMLElement>('[data-row]');
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = rows[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > line) high = middle;
    else low = middle + 1;
  }
  const row = rows[low]?.dataset.row;
  return row === undefined ? null : Number(row);
}
