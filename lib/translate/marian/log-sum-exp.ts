/** Values this far below the largest add less than 1e-8 of it each and are left out. */
const REACH = 18;

/**
 * log Σ exp(x) of a slice, given its largest value: the normaliser of a softmax.
 *
 * @param values finite numbers
 * @param max the largest of values[start, end)
 */
export function logSumExp(values: Float32Array, start: number, end: number, max: number): number {
  const floor = max - REACH;
  let sum = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] ?? 0;
    if (value > floor) sum += Math.exp(value - max);
  }
  return max + Math.log(sum);
}

export function largest(values: Float32Array, start: number, end: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = values[i] ?? 0;
    if (value > max) max = value;
  }
  return max;
}
