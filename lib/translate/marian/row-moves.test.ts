import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyRows } from './copy-rows';
import { planRows } from './row-moves';

/** A batch: how many rows each sentence has, and for each row how many of its continuations survive. */
const batch = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

describe('planRows with copyRows', () => {
  it('gives every survivor a row with the cache of its parent, each row once', () => {
    fc.assert(
      fc.property(batch, (children) => {
        const owners = children.flatMap((rows, sentence) => rows.map(() => sentence));
        const survivors = children
          .flat()
          .flatMap((count, parent) =>
            Array.from({ length: count }, () => ({ parent, sentence: owners[parent] ?? -1 })),
          );
        const { rows, sources } = planRows(owners, survivors);
        expect(new Set(rows)).toEqual(new Set(survivors));
        expect(rows).toHaveLength(survivors.length);
        const caches = Float32Array.from(owners, (_, row) => row);
        const moved = copyRows(caches, 1, sources);
        expect([...moved]).toEqual(rows.map(({ parent }) => parent));
      }),
    );
  });

  it('leaves rows that go on alone where they are', () => {
    const owners = [0, 1, 2, 3];
    const survivors = [0, 1, 3].map((parent) => ({ parent, sentence: parent }));
    expect([...planRows(owners, survivors).sources]).toEqual([0, 1, 3]);
  });
});
