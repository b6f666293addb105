/** Probability = 1 ÷ (1 + exp(−(intercept + slope × x))). */
export interface Logistic {
  readonly intercept: number;
  readonly slope: number;
}

interface Observation {
  readonly x: number;
  readonly isTrue: boolean;
}

const RIDGE = 0.001;
const STEPS = 50;

export function logistic({ intercept, slope }: Logistic, x: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * x)));
}

/** Logistic regression with a small ridge, by Newton's method. */
export function fitLogistic(observations: readonly Observation[]): Logistic {
  let weights: Logistic = { intercept: 0, slope: 0 };
  for (let step = 0; step < STEPS; step++) {
    // Gradient (g) and second derivatives (h) of the penalised likelihood by intercept (0) and slope (1).
    let [g0, g1] = [-RIDGE * weights.intercept, -RIDGE * weights.slope];
    let [h00, h01, h11] = [RIDGE, 0, RIDGE];
    for (const { x, isTrue } of observations) {
      const probability = logistic(weights, x);
      const error = (isTrue ? 1 : 0) - probability;
      const weight = probability * (1 - probability);
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    weights = {
      intercept: weights.intercept + (h11 * g0 - h01 * g1) / determinant,
      slope: weights.slope + (h00 * g1 - h01 * g0) / determinant,
    };
  }
  return weights;
}
