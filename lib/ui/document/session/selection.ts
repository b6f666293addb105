import type { SegmentId } from '@/lib/document';
import { Signal } from '../model/signal';

/** Where the caret goes when writing begins. */
export type Caret =
  | { readonly kind: 'end' }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'point'; readonly x: number; readonly y: number };

/**
 * resting: the sentence that Tab comes to · selected: it has the focus and its tools ·
 * editing: it is being written in.
 */
export interface Selected {
  readonly id: SegmentId | null;
  readonly mode: 'resting' | 'selected' | 'editing';
  readonly caret: Caret;
}

const END: Caret = { kind: 'end' };

/** Which sentence the reader is at. */
export class Selection {
  readonly now: Signal<Selected>;
  /** The sentence under the pointer: it is marked on both sides. */
  readonly pointed = new Signal<SegmentId | null>(null);

  constructor(first: SegmentId | undefined) {
    this.now = new Signal<Selected>({ id: first ?? null, mode: 'resting', caret: END });
  }

  select(id: SegmentId): void {
    const { id: before, mode } = this.now.get();
    if (before !== id || mode !== 'selected') this.now.set({ id, mode: 'selected', caret: END });
  }

  edit(id: SegmentId, caret: Caret = END): void {
    this.now.set({ id, mode: 'editing', caret });
  }

  /** From writing to the sentence, from the sentence to reading. */
  leave(): void {
    const { id, mode, caret } = this.now.get();
    this.now.set({ id, mode: mode === 'editing' ? 'selected' : 'resting', caret });
  }

  /** The focus went elsewhere: back to reading. @param at another sentence that Tab comes to */
  rest(at?: SegmentId): void {
    const { id, mode, caret } = this.now.get();
    if (mode !== 'resting' || at) this.now.set({ id: at ?? id, mode: 'resting', caret });
  }

  isEditing(id: SegmentId): boolean {
    const now = this.now.get();
    return now.id === id && now.mode === 'editing';
  }
}
