import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTasks } from './plan-tasks';

describe('planTasks', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 6_000 }), { maxLength: 700 });
  const plans = fc.record({ workers: fc.integer({ min: 1, max: 4 }), isAwaited: fc.boolean() });

  it('gives each sentence to one task and makes no task too large', () => {
    fc.assert(
      fc.property(lengths, plans, (sentences, plan) => {
        const tasks = planTasks(sentences, plan);
        const all = tasks.flat().sort((one, other) => one - other);
        expect(all).toEqual(sentences.map((_, index) => index));
        for (const task of tasks) {
          expect(task.length).toBeGreaterThan(0);
          expect(task.length).toBeLessThanOrEqual(32);
        }
      }),
    );
  });

  it('begins with the first sentence alone, then with those after it, where somebody waits', () => {
    const tasks = planTasks(alike(100), { workers: 2, isAwaited: true });
    expect(tasks[0]).toEqual([0]);
    expect(tasks[1]).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
    expect(planTasks(alike(100), { workers: 2, isAwaited: false })[0]).toHaveLength(25);
  });

  it('shares a short article out evenly', () => {
    const sizes = (count: number, workers: number) =>
      planTasks(alike(count), { workers, isAwaited: true }).map((task) => task.length);
    expect(sizes(1, 2)).toEqual([1]);
    expect(sizes(5, 2)).toEqual([1, 4]);
    expect(sizes(21, 2)).toEqual([1, 10, 10]);
    expect(sizes(13 + 64, 2)).toEqual([1, 12, 32, 32]);
    expect(sizes(13 + 80, 2)).toEqual([1, 12, 20, 20, 20, 20]);
  });

  it('puts sentences of like length together', () => {
    const sentences = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 20 : 200));
    const mixed = planTasks(sentences, { workers: 2, isAwaited: true })
      .slice(2)
      .filter((task) => new Set(task.map((i) => sentences[i])).size > 1);
    expect(mixed.length).toBeLessThanOrEqual(1);
  });
});

function alike(count: number): number[] {
  return new Array<number>(count).fill(80);
}
