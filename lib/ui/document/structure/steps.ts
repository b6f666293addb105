import type { SegmentId } from '@/lib/document';
import type { Edit } from '../editing/undo-stack';
import type { Corrections } from '../session/corrections';
import type { Structure } from './structure';

/** Undo and redo over everything that was done to a text: words and cuts, in one order. */
export class Steps {
  readonly #corrections: Corrections;
  readonly #structure: Structure;
  readonly #show: (id: SegmentId | null) => void;

  constructor(
    corrections: Corrections,
    structure: Structure,
    show: (id: SegmentId | null) => void,
  ) {
    this.#corrections = corrections;
    this.#structure = structure;
    this.#show = show;
  }

  undo(): void {
    this.#step('done');
  }

  redo(): void {
    this.#step('undone');
  }

  /** Goes back or forward until so many steps are done. */
  async goTo(done: number): Promise<void> {
    await this.#structure.inTurn(async () => {
      for (;;) {
        const before = this.#corrections.undoStack.get();
        const side = before.done.length > done ? 'done' : 'undone';
        const edit = before[side].at(-1);
        if (before.done.length === done || !edit) return;
        await this.#over(edit, side);
        // Something is in the way, and was said.
        if (this.#corrections.undoStack.get() === before) return;
      }
    });
  }

  /** At once where it can be: the next key may come before the next turn. */
  #step(side: 'done' | 'undone'): void {
    const edit = this.#corrections.undoStack.get()[side].at(-1);
    if (edit && !edit.cut && !this.#structure.isBusy) {
      void this.#over(edit, side);
      return;
    }
    void this.#structure.inTurn(async () => {
      const next = this.#corrections.undoStack.get()[side].at(-1);
      if (next) await this.#over(next, side);
    });
  }

  async #over(edit: Edit, side: 'done' | 'undone'): Promise<void> {
    if (edit.cut) return await this.#structure.replay(edit, side);
    this.#show(side === 'done' ? this.#corrections.undo() : this.#corrections.redo());
  }
}
