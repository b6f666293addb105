/**
 * Tells the server which block the reader sees, so that the machine translates it next: only when
 * the place has changed, and not for each row that passes while scrolling.
 */
export class ReadingPosition {
  #told: number | null = null;
  #wanted = 0;
  #cancel: (() => void) | null = null;

  /**
   * @param tell sends the position
   * @param later calls back after the pause; returns what cancels it
   */
  constructor(
    readonly tell: (block: number) => void,
    readonly later: (run: () => void) => () => void,
  ) {}

  /** @param block index of the first visible block */
  see(block: number): void {
    this.#wanted = block;
    this.#cancel?.();
    this.#cancel = null;
    if (block !== this.#told) this.#cancel = this.later(() => this.#send());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #send(): void {
    this.#cancel = null;
    this.#told = this.#wanted;
    this.tell(this.#wanted);
  }
}
