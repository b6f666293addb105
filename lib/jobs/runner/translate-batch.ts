import type { StoreDb } from '@/lib/store';
import type { Engine } from '@/lib/translate';
import type { ActiveClock } from './active-clock';
import type { Batch } from './batch';
import { BatchWriter } from './batch-writer';

interface BatchWork {
  readonly db: StoreDb;
  readonly owner: string;
  readonly engine: Engine;
  readonly clock: ActiveClock;
  readonly batch: Batch;
  readonly onWritten: () => void;
}

/**
 * Has the engine translate a batch and writes what comes as it comes. What came before a failure, or
 * before the batch was dropped, is written too.
 *
 * @throws MuwaziError and whatever else the engine throws
 */
export async function translateBatch(work: BatchWork): Promise<void> {
  const { batch, clock, engine, ...rest } = work;
  clock.begin(batch.documentId);
  const writer = new BatchWriter({
    ...rest,
    batch,
    model: engine.model.name,
    readClock: () => clock.read(batch.documentId),
  });
  try {
    const translations = await engine.translate(batch.sources, {
      signal: batch.signal,
      priority: batch.isVisible ? 'visible' : 'background',
      onTranslation(index, translation) {
        batch.take(index, translation);
        writer.notice();
      },
    });
    for (const [index, translation] of translations.entries()) batch.take(index, translation);
  } finally {
    await writer.flush();
    clock.end(batch.documentId);
  }
}
