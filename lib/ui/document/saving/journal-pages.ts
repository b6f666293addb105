import { z } from 'zod';
import { SEGMENT_STATES, type SegmentId } from '@/lib/document';
import type { DraftStorage } from './draft-journal';
import type { JournalEntry } from './journal-entry';

/** Sentences of a page: few enough that it is written anew in a moment when one of them is done. */
const ROWS = 200;

// A page speaks of sentences that were sent at once with the texts it names: those are the sent ones too.
const row = z.tuple([
  z.custom<SegmentId>((value) => typeof value === 'string'),
  z.number().int(),
  z.string(),
  z.enum(SEGMENT_STATES),
  z.array(z.string()),
]);
const page = z.array(row);

/**
 * The part of the journal for changes of many sentences at once: some hundreds to a page, since a browser
 * takes thousands of small writes badly and has not much room.
 */
export class JournalPages {
  readonly #storage: DraftStorage;
  readonly #prefix: string;
  readonly #pages = new Map<number, Map<SegmentId, JournalEntry>>();
  readonly #pageOf = new Map<SegmentId, number>();
  readonly #changed = new Set<number>();
  #next = 0;

  /** Knows the pages that lie there from before a reload, so that none is written over. */
  constructor(storage: DraftStorage, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
    for (const number of this.#numbers()) {
      const entries = new Map(readPage(storage.getItem(`${prefix}${number}`)));
      this.#pages.set(number, entries);
      for (const id of entries.keys()) this.#move(id, number);
      this.#next = number + 1;
    }
  }

  /** @returns false when there was no room for all */
  write(entries: ReadonlyMap<SegmentId, JournalEntry>): boolean {
    const rows = [...entries];
    let allWritten = true;
    for (let start = 0; start < rows.length; start += ROWS) {
      const number = this.#next;
      this.#next += 1;
      this.#pages.set(number, new Map(rows.slice(start, start + ROWS)));
      if (this.#store(number))
        for (const [id] of rows.slice(start, start + ROWS)) this.#move(id, number);
      else {
        this.#pages.delete(number);
        allWritten = false;
      }
    }
    return allWritten;
  }

  read(id: SegmentId): JournalEntry | null {
    const number = this.#pageOf.get(id);
    return number === undefined ? null : (this.#pages.get(number)?.get(id) ?? null);
  }

  /** Many are removed one after the other when an answer comes: their page is written once, after that. */
  remove(id: SegmentId): void {
    const number = this.#pageOf.get(id);
    if (number === undefined) return;
    this.#pageOf.delete(id);
    this.#pages.get(number)?.delete(id);
    if (this.#changed.size === 0) queueMicrotask(() => this.#storeChanged());
    this.#changed.add(number);
  }

  /** Of the pages in storage, the oldest first. */
  #numbers(): number[] {
    const keys = Array.from({ length: this.#storage.length }, (_, at) => this.#storage.key(at));
    return keys
      .filter((key) => key?.startsWith(this.#prefix))
      .map((key) => pageNumber(key ?? '', this.#prefix))
      .sort((one, other) => one - other);
  }

  #move(id: SegmentId, number: number): void {
    this.remove(id);
    this.#pageOf.set(id, number);
  }

  #storeChanged(): void {
    for (const number of this.#changed) this.#store(number);
    this.#changed.clear();
  }

  #store(number: number): boolean {
    const entries = this.#pages.get(number);
    try {
      if (entries && entries.size > 0)
        this.#storage.setItem(`${this.#prefix}${number}`, writePage(entries));
      else this.#storage.removeItem(`${this.#prefix}${number}`);
      return true;
    } catch {
      return false;
    }
  }
}

/** @param name what the page's name ends in */
export function pageNumber(name: string, prefix: string): number {
  return Number.parseInt(name.slice(prefix.length), 10) || 0;
}

function writePage(entries: ReadonlyMap<SegmentId, JournalEntry>): string {
  const rows = [...entries].map(([id, { revision, target, state, sent }]) => [
    id,
    revision,
    target,
    state,
    sent.filter((text) => text !== target),
  ]);
  return JSON.stringify(rows);
}

/** @returns the sentences of a page; none for a text that is no page */
export function readPage(text: string | null): (readonly [SegmentId, JournalEntry])[] {
  try {
    const rows = page.safeParse(JSON.parse(text ?? '[]')).data ?? [];
    return rows.map(([id, revision, target, state, sent]) => [
      id,
      { revision, target, state, sent: [...sent, target] },
    ]);
  } catch {
    return [];
  }
}
