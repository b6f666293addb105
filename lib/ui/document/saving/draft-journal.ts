import type { SegmentId } from '@/lib/document';
import { type JournalEntry, journalEntry } from './journal-entry';
import { JournalPages, pageNumber, readPage } from './journal-pages';

/** What the names of pages that hold many sentences begin with; no id does. */
const PAGE = 'page-';

/** What a tab left in the journal. */
interface Left {
  /** The sentences of each name. */
  readonly keys: Map<string, readonly SegmentId[]>;
  readonly entries: Map<SegmentId, JournalEntry>;
}

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
    const left = this.#readAll();
    const own = left.get(this.tabId)?.entries ?? new Map<SegmentId, JournalEntry>();
    for (const tabId of [...left.keys()])
      if (tabId === this.tabId || isOpen(tabId)) left.delete(tabId);
    const taken = new Map<SegmentId, JournalEntry>();
    for (const { entries } of left.values())
      for (const [id, entry] of entries) if (!own.has(id) && !taken.has(id)) taken.set(id, entry);
    if (taken.size > 0 && this.writeMany(taken)) this.#forget(left, taken);
    return new Map([...taken, ...own]);
  }

  /** Removes what was taken over. What two tabs wrote in one sentence stays with the second of them. */
  #forget(left: ReadonlyMap<string, Left>, taken: ReadonlyMap<SegmentId, JournalEntry>): void {
    for (const { keys, entries } of left.values())
      for (const [key, ids] of keys)
        if (ids.every((id) => taken.get(id) === entries.get(id))) this.storage.removeItem(key);
  }

  /** What each tab left: where a sentence stands twice, the newer of the two. */
  #readAll(): Map<string, Left> {
    const left = new Map<string, Left>();
    for (const key of this.#keys()) {
      const [tabId = '', place = ''] = key.slice(this.#prefix.length).split(':');
      const tab = left.get(tabId) ?? { keys: new Map(), entries: new Map() };
      const found = readEntries(place, this.storage.getItem(key));
      tab.keys.set(
        key,
        found.map(([id]) => id),
      );
      for (const [id, entry] of found) tab.entries.set(id, entry);
      left.set(tabId, tab);
    }
    return left;
  }

  /** Names in the journal: pages in the order they were written, then what was written for itself after. */
  #keys(): string[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    const ours = keys.filter((key) => key !== null).filter((key) => key.startsWith(this.#prefix));
    const age = (key: string): number => {
      const at = key.indexOf(`:${PAGE}`, this.#prefix.length);
      return at === -1
        ? Number.POSITIVE_INFINITY
        : pageNumber(key, key.slice(0, at + 1 + PAGE.length));
    };
    return ours.sort((one, other) => (age(one) === age(other) ? 0 : age(one) - age(other)));
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
