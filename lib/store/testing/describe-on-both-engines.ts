import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../store';
import { ENGINES, TestStore } from './test-store';

/** What a test on both engines works with: a store of its own, opened before it and removed after it. */
export interface Opened {
  readonly place: TestStore;
  readonly store: Store;
}

/** Runs the same tests on SQLite and on PostgreSQL. `opened()` is good inside a test only. */
export function describeOnBothEngines(name: string, tests: (opened: () => Opened) => void): void {
  describe.each(ENGINES)(`${name}, on %s`, (engine) => {
    let current: Opened | null = null;
    beforeEach(async () => {
      const place = await TestStore.create(engine);
      current = { place, store: await place.open() };
    });
    afterEach(async () => {
      await current?.place.remove();
      current = null;
    });
    tests(() => {
      if (!current) throw new Error('there is a store inside a test only');
      return current;
    });
  });
}
