import { keepable } from '../bulk/keepable';
import {
  drop,
  type Edit,
  EMPTY_STACK,
  readStack,
  redo,
  swap,
  type UndoStack,
  undo,
  writeStack,
} from '../editing/undo-stack';
import { Signal } from '../model/signal';
import type { DraftStorage } from '../saving/draft-journal';

/** The undo stack of a document, kept over a reload of the page. */
export class KeptSteps {
  readonly stack = new Signal<UndoStack>(EMPTY_STACK);
  readonly #storage: Pick<DraftStorage, 'getItem' | 'setItem'>;
  readonly #key: string;

  constructor(storage: Pick<DraftStorage, 'getItem' | 'setItem'>, documentId: string) {
    this.#storage = storage;
    this.#key = `muwazi:undo:${documentId}`;
  }

  /** Takes up what this tab kept, unless something was done already. */
  resume(): void {
    if (this.stack.get() === EMPTY_STACK)
      this.stack.set(readStack(this.#storage.getItem(this.#key)));
  }

  set(stack: UndoStack): void {
    this.stack.set(stack);
    try {
      this.#storage.setItem(this.#key, writeStack(keepable(stack)));
    } catch {
      // No room: undo then ends with this page, the texts themselves are in the store.
    }
  }

  /** A cut was taken back, or done again. @param edit the same, with the commands of now */
  steppedOver(side: 'done' | 'undone', edit: Edit): void {
    const stack = swap(this.stack.get(), side, edit);
    const step = side === 'done' ? undo(stack) : redo(stack);
    if (step) this.set(step.stack);
  }

  /** The next step to be undone, or redone, can no longer be. */
  forget(side: 'done' | 'undone'): void {
    this.set(drop(this.stack.get(), side));
  }
}
