import { describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/translate';
import { EngineSource } from './engine-source';

/** An engine that only remembers what was done to it. */
function engine() {
  const seen = { translated: 0, closed: 0 };
  const made: Engine = {
    model: { name: 'none', fingerprint: '' },
    async translate(sources) {
      seen.translated += sources.length;
      return sources.map(() => ({ target: '', score: null, flag: null }));
    },
    complete: async () => ({ completion: '' }),
    alternatives: async () => [],
    align: async () => [],
    async close() {
      seen.closed += 1;
    },
  };
  return { made, seen };
}

describe('EngineSource', () => {
  it('makes one engine, however many want it at once', async () => {
    let count = 0;
    const source = new EngineSource(async () => {
      count += 1;
      return engine().made;
    });
    expect(count).toBe(0);
    const [one, two] = await Promise.all([source.get(), source.get()]);
    expect(one).toBe(two);
    expect(count).toBe(1);
  });

  it('tries again after a failure', async () => {
    let count = 0;
    const source = new EngineSource(async () => {
      count += 1;
      if (count === 1) throw new Error('no model yet');
      return engine().made;
    });
    await expect(source.get()).rejects.toThrow('no model yet');
    await expect(source.get()).resolves.toBeDefined();
  });

  it('warms the engine up with a sentence, and closes it', async () => {
    const { made, seen } = engine();
    const source = new EngineSource(async () => made);
    await source.warmUp();
    await source.close();
    expect(seen).toEqual({ translated: 1, closed: 1 });
  });

  it('closes nothing that was never made', async () => {
    const source = new EngineSource(async () => expect.unreachable());
    await expect(source.close()).resolves.toBeUndefined();
  });
});
