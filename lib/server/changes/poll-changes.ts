import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentId } from '@/lib/document';
import type { ChangeHub } from './change-hub';

interface Poll {
  readonly hub: ChangeHub;
  /** Present change numbers of these documents; deleted ones are missing. */
  readonly read: (documentIds: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, number>>;
  readonly signal: AbortSignal;
  readonly everyMilliseconds?: number;
}

/**
 * Tells the hub of changes that another process made: several servers and workers may share one
 * PostgreSQL. Asks for watched documents only, and goes on when the database is away for a while.
 *
 * @returns when the signal is aborted
 */
export async function pollChanges({
  hub,
  read,
  signal,
  everyMilliseconds = 1_000,
}: Poll): Promise<void> {
  let known: ReadonlyMap<DocumentId, number> = new Map();
  while (!signal.aborted) {
    const watched = hub.watched();
    try {
      const found = watched.length === 0 ? new Map<DocumentId, number>() : await read(watched);
      for (const documentId of watched) {
        if (found.get(documentId) !== known.get(documentId)) hub.notify(documentId);
      }
      known = found;
    } catch (error) {
      console.error('The database does not answer:', error);
    }
    // Aborting ends the wait with an error, which is the way out.
    await delay(everyMilliseconds, undefined, { signal }).catch(() => {});
  }
}
