import { countMatches, countNgrams } from './count-ngrams';
import { tokenise13a } from './tokenise-13a';

const ORDER = 4;

/**
 * BLEU over a whole text (Papineni et al. 2002), the figure that sacreBLEU 2 gives under the signature
 * `nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp`.
 *
 * @param hypotheses one segment a string
 * @param references as many, in the same order
 * @returns 0 to 100
 */
export function corpusBleu(hypotheses: readonly string[], references: readonly string[]): number {
  const matches = new Array<number>(ORDER).fill(0);
  const totals = new Array<number>(ORDER).fill(0);
  let hypothesisLength = 0;
  let referenceLength = 0;
  hypotheses.forEach((hypothesis, line) => {
    const ours = tokenise13a(hypothesis);
    const theirs = tokenise13a(references[line] ?? '');
    hypothesisLength += ours.length;
    referenceLength += theirs.length;
    for (let order = 1; order <= ORDER; order++) {
      // A word has no space in it: keys are unmistakable.
      const found = countMatches(countNgrams(ours, order, ' '), countNgrams(theirs, order, ' '));
      matches[order - 1] = (matches[order - 1] ?? 0) + found;
      totals[order - 1] = (totals[order - 1] ?? 0) + Math.max(0, ours.length - order + 1);
    }
  });
  if (!matches.some((count) => count > 0)) return 0;
  const precisions = smoothed(matches, totals);
  const logarithm = precisions.reduce((sum, precision) => sum + Math.log(precision), 0) / ORDER;
  const brevity =
    hypothesisLength < referenceLength ? Math.exp(1 - referenceLength / hypothesisLength) : 1;
  return brevity * Math.exp(logarithm);
}

/**
 * Precisions in per cent; one without a match counts half, a quarter, … of one match (NIST's
 * exponential smoothing). An order that no hypothesis is long enough for makes the whole 0.
 */
function smoothed(matches: readonly number[], totals: readonly number[]): number[] {
  let divisor = 1;
  return totals.map((total, order) => {
    if (total === 0) return 0;
    const found = matches[order] ?? 0;
    if (found > 0) return (100 * found) / total;
    divisor *= 2;
    return 100 / (divisor * total);
  });
}
