interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when told to, for tests of what happens later. */
export class VirtualClock {
  #timers: Timer[] = [];
  #now = 0;

  get now(): number {
    return this.#now;
  }

  /** Like `later`: calls back after a time. @returns cancels the call */
  readonly later = (run: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Resolves after a time. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.later(resolve, milliseconds);
    });
  }

  /** Lets time pass: everything that falls due runs in its order, with what it promises. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (let due = this.#next(end); due; due = this.#next(end)) {
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = due.at;
      due.run();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    return this.#timers
      .filter(({ at }) => at <= end)
      .reduce<Timer | undefined>(
        (first, timer) => (!first || timer.at < first.at ? timer : first),
        undefined,
      );
  }
}

/** Lets promises that are already kept be acted upon. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
