/** Largest difference of two arrays of one length. */
export function difference(a, b) {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] - b[i]));
  return largest;
}

/** Cosine of the angle between two vectors. */
export function cosine(a, b) {
  let product = 0;
  let ours = 0;
  let theirs = 0;
  for (let i = 0; i < a.length; i++) {
    product += a[i] * b[i];
    ours += a[i] * a[i];
    theirs += b[i] * b[i];
  }
  return product / Math.sqrt(ours * theirs);
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
