import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ENGINES, TestStore } from '@/lib/store/testing';
import { Desk, PARAGRAPHS, type Step } from './testing';

const place = fc.nat(PARAGRAPHS.flat().length - 1);
/** Two of servers, and a browser. */
const runner = fc.nat(2);
const target = fc.constantFrom('', 'One', 'Two', 'Three');
const kind = fc.constantFrom('untranslated', 'machine', 'block', 'segment', 'range');

/** Saves, claims and results more often than what ends or restarts everything. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('save'), place, target, age: fc.nat(1) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take back'), place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask'), kind, place }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('claim'),
      runner,
      limit: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write'), runner, target }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('look') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart') }) },
);
/** Far more than it takes, also on a machine that is busy with other things. */
const LONGEST_MILLISECONDS = 180_000;
/** Groups of what happens at the same time, one group after the other. */
const story = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

describe.each(ENGINES)('whatever happens at once, on %s', (engine) => {
  const name = 'loses no save, keeps the order of revisions and tells every change';
  it(name, { timeout: LONGEST_MILLISECONDS }, async () => {
    const store = await TestStore.create(engine);
    try {
      await fc.assert(
        fc.asyncProperty(story, async (groups) => {
          const desk = await Desk.open(store);
          for (const group of groups) await desk.happen(group);
          await desk.expectNothingLost();
        }),
        { numRuns: 20 },
      );
    } finally {
      await store.remove();
    }
  });
});
