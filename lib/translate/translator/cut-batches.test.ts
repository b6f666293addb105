import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBatches } from './cut-batches';

describe('cutBatches', () => {
  it('gives each item to one batch that is not too large, longest first', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 512 }), { maxLength: 200 });
    fc.assert(
      fc.property(lengths, (items) => {
        const batches = cutBatches(items, (length) => length);
        const descending = [...items].sort((one, other) => other - one);
        expect(batches.flat()).toEqual(descending);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(32);
          const padded = batch.length * Math.max(...batch);
          expect(padded <= 1_024 || batch.length === 1).toBe(true);
        }
      }),
    );
  });
});
