import { z } from 'zod';
import { SEGMENT_STATES, type SegmentId } from '@/lib/document';

const journalEntry = z.object({
  revision: z.number().int(),
  target: z.string(),
  state: z.enum(SEGMENT_STATES),
  /** Texts that were sent and perhaps arrived, oldest first. */
  sent: z.array(z.string()).default([]),
});

/** A text on its way to the server: what was written, over which revision. */
export type JournalEntry = Readonly<z.infer<typeof journalEntry>>;

/** The part of Web Storage that the journal needs. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Keeps every key press in the browser until the server has it on disk. Each tab has its own pages
 * of the journal, so that two tabs on one document do not tear out each other's.
 */
export class DraftJournal {
  readonly #prefix: string;

  constructor(
    readonly storage: DraftStorage,
    readonly documentId: string,
    readonly tabId: string,
  ) {
    this.#prefix = `muwazi:draft:${documentId}:`;
  }

  /** @returns false when the browser has no room or gives none; the server still gets the text */
  write(segmentId: SegmentId, entry: JournalEntry): boolean {
    try {
      this.storage.setItem(this.#key(this.tabId, segmentId), JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  }

  read(segmentId: SegmentId): JournalEntry | null {
    return parseDraft(this.storage.getItem(this.#key(this.tabId, segmentId)));
  }

  remove(segmentId: SegmentId): void {
    this.storage.removeItem(this.#key(this.tabId, segmentId));
  }

  /**
   * Takes over what this tab wrote before it was reloaded, and what tabs wrote that are gone.
   *
   * @param isOpen whether a tab with this id is still there, and will bring its text home itself
   * @returns the drafts by sentence; this tab's own before another's
   */
  adopt(isOpen: (tabId: string) => boolean): Map<SegmentId, JournalEntry> {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    const found = new Map<SegmentId, JournalEntry>();
    for (const key of keys) {
      if (!key?.startsWith(this.#prefix)) continue;
      const [tabId = '', segmentId = ''] = key.slice(this.#prefix.length).split(':');
      const own = tabId === this.tabId;
      const entry = parseDraft(this.storage.getItem(key));
      if (!entry || (!own && isOpen(tabId))) continue;
      // Ids in the journal were ids of sentences when they were written.
      const id = segmentId as SegmentId;
      if (own || !found.has(id)) found.set(id, entry);
      if (!own && !this.storage.getItem(this.#key(this.tabId, id)) && this.write(id, entry))
        this.storage.removeItem(key);
    }
    return found;
  }

  #key(tabId: string, segmentId: SegmentId): string {
    return `${this.#prefix}${tabId}:${segmentId}`;
  }
}

function parseDraft(text: string | null): JournalEntry | null {
  if (text === null) return null;
  try {
    return journalEntry.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
