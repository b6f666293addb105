/** A bell that one waits for: rung before or during the wait, the wait ends; several rings are one. */
export class WakeUp {
  #rung = false;
  #end: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#end?.();
  }

  /**
   * @param milliseconds longest wait
   * @param signal ends the wait at once when aborted
   * @returns true when rung, false when the time passed or the signal was aborted
   */
  async wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#rung && !signal.aborted) await this.#sleep(milliseconds, signal);
    const rung = this.#rung && !signal.aborted;
    this.#rung = false;
    return rung;
  }

  #sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#end = null;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end);
      this.#end = end;
    });
  }
}
