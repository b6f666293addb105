import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence } from './index';

describe('confidence', () => {
  const logProb = fc.double({ min: -30, max: 0, noNaN: true });

  it('is between 0 and 1 and no lower where every token is more probable', () => {
    fc.assert(
      fc.property(fc.array(logProb, { minLength: 1 }), (logProbs) => {
        const score = confidence(logProbs);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(confidence(logProbs.map((value) => value / 2))).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('tells a sure sentence from a guessed one', () => {
    expect(confidence([-0.1, -0.2, -0.1])).toBeGreaterThan(0.8);
    expect(confidence([-2, -1.5, -1])).toBeLessThan(0.1);
  });
});
