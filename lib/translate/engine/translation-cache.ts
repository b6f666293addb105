import type { Translation } from '../types';

export interface CacheLimits {
  /** Most translations kept. */
  readonly translations: number;
  /** Most memory for their texts, in bytes: two a character. */
  readonly bytes: number;
}

/**
 * The translations used last, so that a sentence seen before costs nothing. Keys are the normalised
 * sentence with everything that decides its translation. What was not used for longest goes first.
 */
export class TranslationCache {
  readonly #entries = new Map<string, Translation>();
  readonly #limits: CacheLimits;
  #bytes = 0;

  constructor(limits: CacheLimits) {
    this.#limits = limits;
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
    this.#delete(key);
    this.#entries.set(key, translation);
    this.#bytes += bytesOf(key, translation);
    for (const oldest of this.#entries.keys()) {
      const isFull = this.#entries.size > this.#limits.translations;
      if (!isFull && this.#bytes <= this.#limits.bytes) return;
      this.#delete(oldest);
    }
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Memory of the texts. */
  get bytes(): number {
    return this.#bytes;
  }

  #delete(key: string): void {
    const found = this.#entries.get(key);
    if (!found) return;
    this.#entries.delete(key);
    this.#bytes -= bytesOf(key, found);
  }
}

function bytesOf(key: string, { target }: Translation): number {
  return 2 * (key.length + target.length);
}
