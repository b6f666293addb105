import type { SegmentId } from '@/lib/document';
import { type JournalEntry, journalEntry } from './journal-entry';
import { JournalPages, readPage } from './journal-pages';

/** What the names of pages that hold many sentences begin with; no id does. */
const PAGE = 'page-';

/** The part of Web Storage that the journal needs. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Keeps every key press in the browser until the server has it on disk. Each tab has its own pages
 * of the journal, so that two tabs on one document do not tear out each other's.
 */
export class DraftJournal {
  readonly #prefix: string;
  readonly #pages: JournalPages;

  constructor(
    readonly storage: DraftStorage,
    readonly documentId: string,
    readonly tabId: string,
  ) {
    this.#prefix = `muwazi:draft:${documentId}:`;
    this.#pages = new JournalPages(storage, `${this.#prefix}${tabId}:${PAGE}`);
  }

  /** @returns false when the browser has no room or gives none; the server still gets the text */
  write(segmentId: SegmentId, entry: JournalEntry): boolean {
    try {
      this.storage.setItem(this.#key(this.tabId, segmentId), JSON.stringify(entry));
      this.#pages.remove(segmentId);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * The same for many sentences, with few writes.
   *
   * @returns false when there was no room for all; the server still gets the texts
   */
  writeMany(entries: ReadonlyMap<SegmentId, JournalEntry>): boolean {
    const allWritten = this.#pages.write(entries);
    for (const id of entries.keys())
      if (this.#pages.read(id)) this.storage.removeItem(this.#key(this.tabId, id));
    return allWritten;
  }

  read(segmentId: SegmentId): JournalEntry | null {
    const own = parseDraft(this.storage.getItem(this.#key(this.tabId, segmentId)));
    return own ?? this.#pages.read(segmentId);
  }

  remove(segmentId: SegmentId): void {
    this.storage.removeItem(this.#key(this.tabId, segmentId));
    this.#pages.remove(segmentId);
  }

  /**
   * Takes over what this tab wrote before it was reloaded, and what tabs wrote that are gone.
   *
   * @param isOpen whether a tab with this id is still there, and will bring its text home itself
   * @returns the drafts by sentence; this tab's own before another's
   */
  adopt(isOpen: (tabId: string) => boolean): Map<SegmentId, JournalEntry> {
    const own = new Map<SegmentId, JournalEntry>();
    const others = new Map<SegmentId, JournalEntry>();
    const pages: { readonly key: string; readonly ids: readonly SegmentId[] }[] = [];
    for (const key of this.#keys()) {
      const [tabId = '', place = ''] = key.slice(this.#prefix.length).split(':');
      const isOwn = tabId === this.tabId;
      if (!isOwn && isOpen(tabId)) continue;
      const entries = readEntries(place, this.storage.getItem(key));
      for (const [id, entry] of entries) (isOwn ? own : others).set(id, entry);
      if (!isOwn) pages.push({ key, ids: entries.map(([id]) => id) });
    }
    for (const id of own.keys()) others.delete(id);
    if (others.size > 0 && this.writeMany(others))
      for (const { key, ids } of pages)
        if (ids.every((id) => others.has(id))) this.storage.removeItem(key);
    return new Map([...others, ...own]);
  }

  #keys(): string[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    return keys.filter((key) => key !== null).filter((key) => key.startsWith(this.#prefix));
  }

  #key(tabId: string, segmentId: SegmentId): string {
    return `${this.#prefix}${tabId}:${segmentId}`;
  }
}

/** What a key of the journal holds: one sentence, or a page of many. */
function readEntries(
  place: string,
  text: string | null,
): readonly (readonly [SegmentId, JournalEntry])[] {
  if (place.startsWith(PAGE)) return readPage(text);
  const entry = parseDraft(text);
  // Ids in the journal were ids of sentences when they were written.
  return entry ? [[place as SegmentId, entry]] : [];
}

function parseDraft(text: string | null): JournalEntry | null {
  if (text === null) return null;
  try {
    return journalEntry.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
