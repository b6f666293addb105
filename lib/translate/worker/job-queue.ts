import type { Job } from './job';

/** Jobs that wait, those a reader waits for first, each kind in the order it came. */
export class JobQueue {
  #visible: Job[] = [];
  #background: Job[] = [];

  add(job: Job): void {
    this.#listOf(job).push(job);
  }

  /** Back to the head of its kind: it had its turn already. */
  putBack(job: Job): void {
    this.#listOf(job).unshift(job);
  }

  get hasVisible(): boolean {
    return this.#visible.length > 0;
  }

  get size(): number {
    return this.#visible.length + this.#background.length;
  }

  takeVisible(): Job | undefined {
    return this.#visible.shift();
  }

  take(): Job | undefined {
    return this.#visible.shift() ?? this.#background.shift();
  }

  remove(job: Job): void {
    this.#visible = this.#visible.filter((other) => other !== job);
    this.#background = this.#background.filter((other) => other !== job);
  }

  clear(): Job[] {
    const jobs = [...this.#visible, ...this.#background];
    this.#visible = [];
    this.#background = [];
    return jobs;
  }

  #listOf(job: Job): Job[] {
    return job.priority === 'visible' ? this.#visible : this.#background;
  }
}
