import { setTimeout as pause } from 'node:timers/promises';
import { toMuwaziError } from '@/lib/errors';
import type { StoreDb } from '@/lib/store';
import type { Batch } from './batch';
import { writeTranslations } from './write-translations';

/** Translations that come faster than this are written together: a page shows some ten changes a second. */
const GROUP_MILLISECONDS = 100;
const RETRY_MILLISECONDS = 1_000;

interface WriterOptions {
  readonly db: StoreDb;
  readonly owner: string;
  readonly model: string;
  readonly batch: Batch;
  /** Milliseconds that the machine was at the document since the last call. */
  readonly readClock: () => number;
  readonly onWritten: () => void;
}

/** Writes a batch's translations as they come: the first at once, then in groups. */
export class BatchWriter {
  readonly #options: WriterOptions;
  #lastWrite = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** There are new translations in the batch. */
  notice(): void {
    if (this.#timer) return;
    const wait = this.#lastWrite + GROUP_MILLISECONDS - performance.now();
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, wait));
  }

  /** Resolves when everything that came until now is written, or was found to be unwanted. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#lastWrite = performance.now();
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { batch, db, owner, model, readClock, onWritten } = this.#options;
    const results = batch.takeResults();
    if (results.length === 0) return;
    const { documentId, jobId } = batch;
    const milliseconds = readClock();
    for (;;) {
      try {
        await writeTranslations(db, { documentId, jobId, owner, model, results, milliseconds });
        batch.written(results);
        onWritten();
        return;
      } catch (thrown) {
        const { code } = toMuwaziError(thrown);
        // Deleted: when it is restored its sentences still wait.
        if (code === 'DOCUMENT_NOT_FOUND') return batch.drop();
        console.error('Translations could not be written yet:', thrown);
        if (batch.signal.aborted) return;
        await pause(RETRY_MILLISECONDS, undefined, { signal: batch.signal }).catch(() => {});
      }
    }
  }
}
