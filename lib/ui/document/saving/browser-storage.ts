import type { DraftStorage } from './draft-journal';

/** Storage that lives as long as the page: on the server, and where the browser gives none. */
class PageStorage implements DraftStorage {
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }
}

/** @param kind localStorage outlives the browser, sessionStorage a reload */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): DraftStorage {
  try {
    // Reading the property throws where a person has blocked storage.
    if (typeof window !== 'undefined' && window[kind]) return window[kind];
  } catch {}
  return new PageStorage();
}
