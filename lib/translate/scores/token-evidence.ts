/** What the model's own probabilities say about a translation. */
export interface TokenEvidence {
  /** Mean log-probability of a token, </s> included. */
  readonly meanLogProb: number;
  /** Log-probability of the least probable token. */
  readonly minLogProb: number;
  /** Tokens, </s> included. */
  readonly tokens: number;
}

/** @param logProbs of every token of a translation; for a cut sentence, those of all its pieces */
export function tokenEvidence(logProbs: readonly number[]): TokenEvidence {
  const sum = logProbs.reduce((total, logProb) => total + logProb, 0);
  return {
    meanLogProb: sum / Math.max(1, logProbs.length),
    minLogProb: Math.min(0, ...logProbs),
    tokens: logProbs.length,
  };
}
