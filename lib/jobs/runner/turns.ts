import type { DocumentId } from '@/lib/document';
import { readingPosition } from '../reading-positions';
import { Pace } from './pace';
import type { WaitingJob } from './waiting-jobs';

/** Two batches keep the engine busy while one is claimed; what a reader waits for may come on top. */
const BATCHES_AT_ONCE = 2;
const MOST_BATCHES = 8;

/** A batch that is under way. */
interface Underway {
  readonly documentId: DocumentId;
  readonly isVisible: boolean;
}

/** Whose turn it is: documents one after the other, and readers who wait before all others. */
export class Turns {
  readonly #paces = new Map<DocumentId, Pace>();
  /** Documents in the order of their latest batch. */
  readonly #served = new Set<DocumentId>();

  /** The job that had to wait longest among those that may begin a batch now. */
  next(jobs: readonly WaitingJob[], underway: readonly Underway[]): WaitingJob | undefined {
    this.#forget([...jobs, ...underway]);
    const order = [...this.#served];
    const [next] = jobs
      .filter((job) => underway.length < BATCHES_AT_ONCE || this.#isUrgent(job, underway))
      .sort((a, b) => order.indexOf(a.documentId) - order.indexOf(b.documentId));
    return next;
  }

  /** How large the document's next batch is to be. */
  paceOf(documentId: DocumentId): Pace {
    const pace = this.#paces.get(documentId) ?? new Pace();
    this.#paces.set(documentId, pace);
    pace.readerAt(readingPosition(documentId));
    return pace;
  }

  /** It was the document's turn just now. */
  served(documentId: DocumentId): void {
    this.#served.delete(documentId);
    this.#served.add(documentId);
  }

  /** A reader waits, and nothing is under way for them. */
  #isUrgent({ documentId, byName }: WaitingJob, underway: readonly Underway[]): boolean {
    if (underway.length >= MOST_BATCHES) return false;
    const isServed = underway.some((batch) => batch.documentId === documentId && batch.isVisible);
    return !isServed && this.paceOf(documentId).next(byName).isVisible;
  }

  /** A document with nothing waiting and nothing under way begins anew the next time. */
  #forget(known: readonly { readonly documentId: DocumentId }[]): void {
    const ids = new Set(known.map(({ documentId }) => documentId));
    for (const documentId of [...this.#paces.keys(), ...this.#served]) {
      if (ids.has(documentId)) continue;
      this.#paces.delete(documentId);
      this.#served.delete(documentId);
    }
  }
}
