import { CALIBRATION } from './calibration';
import type { TokenEvidence } from './token-evidence';

/**
 * How sure one may be of a translation: the estimated probability that it is a good one, from 0 to 1.
 * A logistic function of what the model's probabilities say (calibration.ts).
 */
export function confidence(evidence: TokenEvidence, calibration = CALIBRATION): number {
  const { intercept, meanLogProb, minLogProb, logTokens } = calibration;
  const logit =
    intercept +
    meanLogProb * evidence.meanLogProb +
    minLogProb * evidence.minLogProb +
    logTokens * Math.log(Math.max(1, evidence.tokens));
  return 1 / (1 + Math.exp(-logit));
}
