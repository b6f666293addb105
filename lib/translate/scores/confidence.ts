import { CALIBRATION } from './calibration';

/**
 * How sure one may be of a translation: the estimated probability that it is a good one, from 0 to 1
 * (calibration.ts).
 *
 * @param logProbs of every token, </s> included; of a cut sentence, those of all its pieces
 */
export function confidence(logProbs: readonly number[], calibration = CALIBRATION): number {
  const sum = logProbs.reduce((total, logProb) => total + logProb, 0);
  const mean = sum / Math.max(1, logProbs.length);
  return 1 / (1 + Math.exp(-(calibration.intercept + calibration.meanLogProb * mean)));
}
