import type { Translation } from '../types';

/**
 * The translations used last, so that a sentence seen before costs nothing. Keys are the normalised
 * sentence with everything that decides its translation.
 */
export class TranslationCache {
  readonly #entries = new Map<string, Translation>();
  readonly #limit: number;

  /** @param limit most translations kept; the one not used for longest goes first */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Translation | undefined {
    const found = this.#entries.get(key);
    if (found) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
    }
    return found;
  }

  set(key: string, translation: Translation): void {
    this.#entries.delete(key);
    this.#entries.set(key, translation);
    if (this.#entries.size <= this.#limit) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  get size(): number {
    return this.#entries.size;
  }
}
