import type { DocumentId } from '@/lib/document';

/** Measures how long the machine is at each document, however many batches of it are under way. */
export class ActiveClock {
  readonly #documents = new Map<DocumentId, { batches: number; since: number }>();

  begin(documentId: DocumentId): void {
    const running = this.#documents.get(documentId);
    if (running) running.batches += 1;
    else this.#documents.set(documentId, { batches: 1, since: performance.now() });
  }

  /** @returns whole milliseconds since the last reading, or since the first batch began */
  read(documentId: DocumentId): number {
    const running = this.#documents.get(documentId);
    if (!running) return 0;
    const milliseconds = Math.floor(performance.now() - running.since);
    running.since += milliseconds;
    return milliseconds;
  }

  end(documentId: DocumentId): void {
    const running = this.#documents.get(documentId);
    if (!running) return;
    running.batches -= 1;
    if (running.batches === 0) this.#documents.delete(documentId);
  }
}
