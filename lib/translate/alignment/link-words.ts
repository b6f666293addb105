/** Words that belong together: numbers of a source and of a target word. */
export type WordLink = readonly [source: number, target: number];

/** A source word no target word looks at most still belongs to the one that gives it this much attention. */
const SECOND_CHOICE = 0.3;

/**
 * Links words by attention. Each target word belongs to the source word its tokens looked at most while they
 * were predicted, unless that is the end of the sentence; then each source word left over belongs to the
 * target word that looked at it most, if it did so enough.
 *
 * @param weights [T, S] attention of target tokens, row-major
 * @param sourceWords word of each source token, −1 for tokens that do not count
 * @param targetWords word of each target token, −1 likewise
 */
export function linkWords(
  weights: Float32Array,
  sourceLength: number,
  sourceWords: readonly number[],
  targetWords: readonly number[],
): WordLink[] {
  const sources = Math.max(-1, ...sourceWords) + 1;
  const targets = Math.max(-1, ...targetWords) + 1;
  // mass[target][source]; the last source column is everything that is no word, </s> above all.
  const mass = Array.from({ length: targets }, () => new Float64Array(sources + 1));
  const tokens = new Array<number>(targets).fill(0);
  targetWords.forEach((target, row) => {
    const into = mass[target];
    if (!into) return;
    tokens[target] = (tokens[target] ?? 0) + 1;
    for (let column = 0; column < sourceLength; column++) {
      const word = sourceWords[column] ?? -1;
      const place = word < 0 ? sources : word;
      into[place] = (into[place] ?? 0) + (weights[row * sourceLength + column] ?? 0);
    }
  });
  const links: WordLink[] = [];
  mass.forEach((row, target) => {
    const best = row.indexOf(Math.max(...row));
    if ((tokens[target] ?? 0) > 0 && best < sources) links.push([best, target]);
  });
  const linked = new Set(links.map(([source]) => source));
  for (let source = 0; source < sources; source++) {
    if (linked.has(source)) continue;
    const shares = mass.map((row, target) => (row[source] ?? 0) / Math.max(1, tokens[target] ?? 0));
    const best = shares.indexOf(Math.max(...shares));
    if ((shares[best] ?? 0) >= SECOND_CHOICE) links.push([source, best]);
  }
  return links;
}
