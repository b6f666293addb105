/** Wakes the one who waits; rung while nobody waits, it ends the next wait at once. */
export class Bell {
  #rung = false;
  #end: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#end?.();
  }

  /** Resolves when rung, or after `milliseconds`. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        // A queue with nothing to do must not keep a program alive.
        const timer = setTimeout(resolve, milliseconds).unref();
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#end = null;
    this.#rung = false;
  }
}
