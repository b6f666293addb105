/** Pearson's correlation of two lists of one length. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [centred(one), centred(other)];
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** Place of each value in order, from 0; equal values share the mean of theirs. Pearson of ranks is Spearman's. */
export function ranks(values: readonly number[]): number[] {
  const order = [...values].sort((a, b) => a - b);
  const sum = new Map<number, { total: number; count: number }>();
  order.forEach((value, place) => {
    const { total, count } = sum.get(value) ?? { total: 0, count: 0 };
    sum.set(value, { total: total + place, count: count + 1 });
  });
  return values.map((value) => {
    const { total, count } = sum.get(value) ?? { total: 0, count: 1 };
    return total / count;
  });
}

/** Of the worst `part` by quality, how many are among the lowest `part` by score. */
export function shareOfWorstInLowest(
  scores: readonly number[],
  quality: readonly number[],
  part: number,
): number {
  const lowest = new Set(lowestPlaces(scores, part));
  const worst = lowestPlaces(quality, part);
  return worst.filter((place) => lowest.has(place)).length / worst.length;
}

function lowestPlaces(values: readonly number[], part: number): number[] {
  const places = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return places.slice(0, Math.round(values.length * part));
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
}
