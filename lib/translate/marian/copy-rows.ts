/**
 * Brings the rows of a cache in the order of the next step.
 *
 * Works in place when the batch does not grow (planRows sees to it that no row is needed after it was
 * overwritten), else in a new array.
 *
 * @param data [rows, rowSize], row-major
 * @param sources for each row of the result, the row of `data` it is a copy of
 * @param isStale whether a row's present content, if its source is another row, is not already right
 * @returns [sources.length, rowSize]
 */
export function copyRows(
  data: Float32Array,
  rowSize: number,
  sources: Int32Array,
  isStale: (row: number) => boolean = () => true,
): Float32Array {
  const length = sources.length * rowSize;
  if (length > data.length) {
    const wider = new Float32Array(length);
    sources.forEach((source, row) => {
      wider.set(data.subarray(source * rowSize, (source + 1) * rowSize), row * rowSize);
    });
    return wider;
  }
  sources.forEach((source, row) => {
    if (source !== row && isStale(row)) {
      data.copyWithin(row * rowSize, source * rowSize, (source + 1) * rowSize);
    }
  });
  return data.subarray(0, length);
}
