/**
 * Largest difference of two arrays of one length.
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
export function difference(a, b) {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}

/**
 * Cosine of the angle between two vectors.
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
export function cosine(a, b) {
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/**
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
function product(a, b) {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
