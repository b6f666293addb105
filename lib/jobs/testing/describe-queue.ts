import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { insertDocument, readJob, type Store, type StoreDb } from '@/lib/store';
import {
  describeOnBothEngines,
  longDocument,
  segmentsOf,
  type TestStore,
} from '@/lib/store/testing';
import { TranslationRunner } from '../index';
import { type TestEngine, WAITING } from './test-engine';

/** A store of its own with the runners that a test starts on it. */
export class TestQueue {
  readonly #runners: TranslationRunner[] = [];
  /** Documents that runners said changed, each time they said it. */
  readonly changed: DocumentId[] = [];

  constructor(
    readonly place: TestStore,
    readonly store: Store,
  ) {}

  /** Starts a runner; the test's end stops it. */
  run(engine: TestEngine | (() => Promise<TestEngine>), db: StoreDb = this.store.db) {
    const runner = new TranslationRunner({
      db,
      engine: typeof engine === 'function' ? engine : async () => engine,
      owner: `runner ${this.#runners.length}`,
      onChange: (documentId) => this.changed.push(documentId),
    });
    this.#runners.push(runner);
    runner.start();
    return runner;
  }

  /** Adds a document of so many sentences that wait for the machine. */
  async add(sentences: number): Promise<DocumentId> {
    return await insertDocument(this.store.db, longDocument(sentences), { translate: true });
  }

  async sourcesOf(documentId: DocumentId): Promise<string[]> {
    return (await segmentsOf(this.store.db, documentId)).map(({ source }) => source);
  }

  /** Resolves when the document's job is so. */
  async jobIs(status: string, documentId: DocumentId, db: StoreDb = this.store.db): Promise<void> {
    await vi.waitFor(
      async () => expect(await readJob(db, documentId)).toMatchObject({ status }),
      WAITING,
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.#runners.splice(0).map((runner) => runner.stop()));
  }
}

/** Tests of the queue, on both engines. `queue()` is good inside a test only. */
export function describeQueue(name: string, tests: (queue: () => TestQueue) => void): void {
  describeOnBothEngines(name, (opened) => {
    let current: TestQueue | null = null;
    beforeEach(() => {
      const { place, store } = opened();
      current = new TestQueue(place, store);
    });
    // The store is closed after this.
    afterEach(async () => {
      await current?.stop();
      vi.restoreAllMocks();
    });
    tests(() => current ?? expect.unreachable('there is a queue inside a test only'));
  });
}
