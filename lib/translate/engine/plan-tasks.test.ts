import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTasks } from './plan-tasks';

describe('planTasks', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 6_000 }), { maxLength: 700 });

  it('gives each sentence to one task and makes no task too large', () => {
    fc.assert(
      fc.property(lengths, (sentences) => {
        const tasks = planTasks(sentences);
        const all = tasks.flat().sort((one, other) => one - other);
        expect(all).toEqual(sentences.map((_, index) => index));
        for (const task of tasks) {
          expect(task.length).toBeGreaterThan(0);
          expect(task.length).toBeLessThanOrEqual(32);
        }
      }),
    );
  });

  it('begins with the first sentence alone, then with those after it', () => {
    const tasks = planTasks(new Array<number>(100).fill(80));
    expect(tasks[0]).toEqual([0]);
    expect(tasks[1]).toEqual([1, 2, 3, 4]);
  });

  it('puts sentences of like length together', () => {
    const sentences = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 20 : 200));
    for (const task of planTasks(sentences).slice(3)) {
      const lengthsOfTask = new Set(task.map((index) => sentences[index]));
      expect(lengthsOfTask.size).toBeLessThanOrEqual(2);
    }
    const mixed = planTasks(sentences)
      .slice(3)
      .filter((task) => new Set(task.map((i) => sentences[i])).size > 1);
    expect(mixed.length).toBeLessThanOrEqual(1);
  });
});
