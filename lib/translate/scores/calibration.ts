/** Weights of the logistic function behind `confidence`. */
export interface Calibration {
  readonly intercept: number;
  readonly meanLogProb: number;
  readonly minLogProb: number;
  readonly logTokens: number;
}

export const CALIBRATION: Calibration = {
  intercept: 2,
  meanLogProb: 3,
  minLogProb: 0,
  logTokens: 0,
};
