import type { Terminal } from './terminal';

/** On a terminal the line is drawn anew; in a log, a line now and then is enough. */
const REDRAW_MILLISECONDS = 100;
const LOG_MILLISECONDS = 5_000;

/** One line on standard error that tells how far the work is. */
export class ProgressLine {
  #last: number;
  #drawn = false;
  readonly #stderr: Terminal['stderr'];

  constructor({ stderr }: Pick<Terminal, 'stderr'>) {
    this.#stderr = stderr;
    // A log says nothing of work that is done before anyone could wonder.
    this.#last = stderr.isTTY ? Number.NEGATIVE_INFINITY : performance.now();
  }

  /** @param line made only when it is time to show it */
  show(line: () => string): void {
    const now = performance.now();
    if (now - this.#last < (this.#stderr.isTTY ? REDRAW_MILLISECONDS : LOG_MILLISECONDS)) return;
    this.#last = now;
    this.#drawn = true;
    this.#stderr.write(this.#stderr.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`);
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#drawn && this.#stderr.isTTY) this.#stderr.write('\r\u001b[K');
    this.#drawn = false;
  }
}
