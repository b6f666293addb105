import type { Job } from './job';
import { URGENCIES } from './urgency';

/** Jobs that wait, the more urgent first, those of one urgency in the order they came. */
export class JobQueue {
  readonly #lists = new Map(URGENCIES.map((urgency) => [urgency, [] as Job[]]));

  add(job: Job): void {
    this.#lists.get(job.urgency)?.push(job);
  }

  /** Back to the head of its kind: it had its turn already. */
  putBack(job: Job): void {
    this.#lists.get(job.urgency)?.unshift(job);
  }

  /** The next one, left where it is. */
  get first(): Job | undefined {
    return [...this.#lists.values()].find((list) => list.length > 0)?.[0];
  }

  remove(job: Job): void {
    const list = this.#lists.get(job.urgency) ?? [];
    const place = list.indexOf(job);
    if (place !== -1) list.splice(place, 1);
  }

  clear(): Job[] {
    return [...this.#lists.values()].flatMap((list) => list.splice(0));
  }
}
