/** Sentences a batch, one batch after the other: the first at once, then what a decoder likes best. */
const FIRST_SIZES = [1, 4, 12];
const SIZE = 32;
/** A reader asked for these by name and waits for them; more of them still come in their order. */
const BY_NAME_SIZE = 8;

/** What the next batch of a document is to be. */
export interface NextBatch {
  readonly size: number;
  /** True while a reader is likely to look at it: it overtakes what nobody looks at. */
  readonly isVisible: boolean;
}

/** How large the next batch of one document is: small while a reader waits, then larger. */
export class Pace {
  #step = 0;
  #block = 0;

  next(byName: boolean): NextBatch {
    if (byName) return { size: BY_NAME_SIZE, isVisible: true };
    const first = FIRST_SIZES[this.#step];
    return { size: first ?? SIZE, isVisible: first !== undefined };
  }

  /** A batch of this size was claimed. */
  advance(byName: boolean): void {
    if (!byName) this.#step += 1;
  }

  /** The reader is at this block: elsewhere than before, they wait again. */
  readerAt(block: number): void {
    if (block === this.#block) return;
    this.#block = block;
    this.#step = Math.min(this.#step, 1);
  }
}
