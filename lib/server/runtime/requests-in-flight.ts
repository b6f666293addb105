/** Counts requests being answered, so that the store is closed only after the last of them. */
export class RequestsInFlight {
  #count = 0;
  #whenNone: (() => void) | null = null;

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) this.#whenNone?.();
    }
  }

  /** Resolves when nothing is being answered, or after `milliseconds`. */
  async settled(milliseconds: number): Promise<void> {
    if (this.#count === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#whenNone = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
