import { countMatches, countNgrams } from './count-ngrams';
import { words } from './tokenise-13a';

const ORDER = 6;
/** Recall counts twice as much as precision: that is the 2 of chrF2. */
const BETA_SQUARED = 4;

/** For each order of character n-grams: how many we have, how many the reference has, how many agree. */
type Statistics = readonly { ours: number; theirs: number; matches: number }[];

/**
 * chrF2 over a whole text (Popović 2015), the figure that sacreBLEU 2 gives under the signature
 * `nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no`.
 *
 * @param hypotheses one segment a string
 * @param references as many, in the same order
 * @returns 0 to 100
 */
export function corpusChrf(hypotheses: readonly string[], references: readonly string[]): number {
  const sums = Array.from({ length: ORDER }, () => ({ ours: 0, theirs: 0, matches: 0 }));
  hypotheses.forEach((hypothesis, line) => {
    statistics(hypothesis, references[line] ?? '').forEach((added, order) => {
      const sum = sums[order];
      if (!sum) return;
      sum.ours += added.ours;
      sum.theirs += added.theirs;
      sum.matches += added.matches;
    });
  });
  return score(sums);
}

/** chrF2 of one segment, 0 to 100. */
export function sentenceChrf(hypothesis: string, reference: string): number {
  return score(statistics(hypothesis, reference));
}

function statistics(hypothesis: string, reference: string): Statistics {
  const ours = characters(hypothesis);
  const theirs = characters(reference);
  return Array.from({ length: ORDER }, (_, index) => {
    const order = index + 1;
    const theirCount = Math.max(0, theirs.length - order + 1);
    return {
      // What the reference is too short for is not held against us.
      ours: theirCount > 0 ? Math.max(0, ours.length - order + 1) : 0,
      theirs: theirCount,
      matches: countMatches(countNgrams(ours, order, ''), countNgrams(theirs, order, '')),
    };
  });
}

/** Characters without the white space between them. */
function characters(text: string): string[] {
  return [...words(text).join('')];
}

/** F-score of mean precision and mean recall over the orders that both sides have. */
function score(sums: Statistics): number {
  const counted = sums.filter(({ ours, theirs }) => ours > 0 && theirs > 0);
  if (counted.length === 0) return 0;
  let precision = 0;
  let recall = 0;
  for (const { matches, ours, theirs } of counted) {
    precision += matches / ours / counted.length;
    recall += matches / theirs / counted.length;
  }
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}
