import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentId } from '@/lib/document';
import { toMuwaziError } from '@/lib/errors';
import type { ChangeHub } from './change-hub';
import { WakeUp } from './wake-up';

/** Proxies and browsers give up on a silent connection after about half a minute. */
const HEARTBEAT_MILLISECONDS = 15_000;
/** A page cannot show more than some ten changes a second; what comes in between travels together. */
const PAUSE_MILLISECONDS = 80;

/** What changed in a document since a change number, with the job's progress. */
export interface Changes {
  readonly changeNumber: number;
  readonly job: unknown;
}

interface Watch<Found extends Changes> {
  readonly documentId: DocumentId;
  /** The change number the reader has seen. */
  readonly after: number;
  readonly hub: ChangeHub;
  readonly read: (after: number) => Promise<Found>;
  /** Cuts what was read into events: all but the last name the number that was seen. */
  readonly cut: (found: Found, after: number) => readonly Found[];
  readonly signal: AbortSignal;
}

/**
 * A document's changes as server-sent events: what is new since `after` at once, then each change as
 * it happens, a comment while nothing does, and `deleted` when the document goes.
 *
 * @returns text of `text/event-stream`, one event (or comment) a step; ends when the signal is aborted
 * @throws MuwaziError DOCUMENT_NOT_FOUND on the first step
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* changeEvents<Found extends Changes>({
  documentId,
  after,
  hub,
  read,
  cut,
  signal,
}: Watch<Found>): AsyncGenerator<string> {
  const bell = new WakeUp();
  // Before the first reading, so that nothing falls between the two.
  const unsubscribe = hub.subscribe(documentId, () => bell.ring());
  try {
    let seen = await read(after);
    for (const part of cut(seen, after)) yield eventText('change', part);
    while (!signal.aborted) {
      await delay(PAUSE_MILLISECONDS);
      const rung = await bell.wait(HEARTBEAT_MILLISECONDS, signal);
      if (signal.aborted) return;
      const found = await readUnlessDeleted(read, seen.changeNumber);
      if (!found) {
        yield 'event: deleted\ndata: {}\n\n';
        return;
      }
      if (isNews(found, seen)) {
        for (const part of cut(found, seen.changeNumber)) yield eventText('change', part);
      } else if (!rung) yield ': still here\n\n';
      seen = found;
    }
  } finally {
    unsubscribe();
  }
}

async function readUnlessDeleted<Found>(
  read: (after: number) => Promise<Found>,
  after: number,
): Promise<Found | null> {
  try {
    return await read(after);
  } catch (thrown) {
    if (toMuwaziError(thrown).code === 'DOCUMENT_NOT_FOUND') return null;
    throw thrown;
  }
}

function isNews(found: Changes, seen: Changes): boolean {
  return (
    found.changeNumber !== seen.changeNumber ||
    JSON.stringify(found.job) !== JSON.stringify(seen.job)
  );
}

/** JSON holds no line break, so one data line is enough. */
function eventText(name: string, data: Changes): string {
  return `id: ${data.changeNumber}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
