/** About what a screen shows. The engine begins with one of them, so that the first comes at once. */
const VISIBLE_SIZE = 32;
/** So many that the engine finds enough of the same length to put together. */
const BACKGROUND_SIZE = 256;

/** What the next batch of a document is to be. */
export interface NextBatch {
  /** Most sentences. */
  readonly size: number;
  /** True while a reader is likely to look at it: it overtakes what nobody looks at. */
  readonly isVisible: boolean;
}

/** How large the next batch of one document is: small where a reader waits, then large. */
export class Pace {
  #readerWaits = true;
  #block = 0;

  /** @param byName a reader asked for just these sentences */
  next(byName: boolean): NextBatch {
    const isVisible = byName || this.#readerWaits;
    return { size: isVisible ? VISIBLE_SIZE : BACKGROUND_SIZE, isVisible };
  }

  /** The next batch is under way. */
  advance(byName: boolean): void {
    if (!byName) this.#readerWaits = false;
  }

  /** The reader is at this block: elsewhere than before, they wait again. */
  readerAt(block: number): void {
    if (block === this.#block) return;
    this.#block = block;
    this.#readerWaits = true;
  }
}
