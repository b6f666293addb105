import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestCandidates } from './best-candidates';
import { largest, logSumExp } from './log-sum-exp';

describe('BestCandidates', () => {
  it('keeps what sorting everything would put first, the earlier of equals first', () => {
    const totals = fc.array(fc.integer({ min: -20, max: 0 }), { maxLength: 60 });
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 8 }), (values, size) => {
        const best = new BestCandidates(size);
        values.forEach((total, token) => {
          best.offer({ from: 0, token, logProb: total, total });
        });
        const sorted = values
          .map((total, token) => ({ token, total }))
          .sort((one, other) => other.total - one.total || one.token - other.token)
          .slice(0, size);
        expect(best.list.map(({ token }) => token)).toEqual(sorted.map(({ token }) => token));
      }),
    );
  });
});

describe('logSumExp', () => {
  it('is the logarithm of the sum of exponentials', () => {
    const logits = fc.array(fc.float({ min: -40, max: 40, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(logits, (values) => {
        const data = Float32Array.from([99, ...values, 99]);
        const end = values.length + 1;
        const exact = Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0));
        const found = logSumExp(data, 1, end, largest(data, 1, end));
        expect(Math.abs(found - exact)).toBeLessThan(1e-4);
      }),
    );
  });
});
