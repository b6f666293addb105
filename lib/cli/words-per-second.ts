/** Counts words against the clock. */
export class WordsPerSecond {
  #words = 0;
  readonly #start = performance.now();

  add(text: string): void {
    this.#words += text.split(/\s+/).filter(Boolean).length;
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** Whole words a second; 0 in the first moment. */
  get speed(): number {
    return this.seconds > 0 ? Math.round(this.#words / this.seconds) : 0;
  }
}
