import type { SegmentId } from '@/lib/document';
import { Signal } from '../model/signal';

/** Reading with the translation covered: which sentences one has asked to see. */
export class Cover {
  /** Whether the page is read that way now. */
  readonly on = new Signal(false);
  readonly #revealed = new Signal<ReadonlySet<SegmentId>>(new Set());

  /** Tells when another sentence is covered or not. */
  readonly subscribe = (listener: () => void): (() => void) => {
    const ends = [this.on.subscribe(listener), this.#revealed.subscribe(listener)];
    return () => {
      for (const end of ends) end();
    };
  };

  isCovered(id: SegmentId): boolean {
    return this.on.get() && !this.#revealed.get().has(id);
  }

  reveal(ids: readonly SegmentId[]): void {
    this.#revealed.set(new Set([...this.#revealed.get(), ...ids]));
  }

  coverAll(): void {
    this.#revealed.set(new Set());
  }
}
