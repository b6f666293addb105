import { MuwaziError } from '@/lib/errors';
import { isMoreUrgent, type Urgency } from './urgency';

interface RunningTask {
  readonly urgency: Urgency;
  cancelled: boolean;
}

/**
 * Who may go on in a worker: between two steps a task waits while a more urgent one runs, and a cancelled
 * one ends.
 */
export class TaskGate {
  readonly #running = new Map<number, RunningTask>();
  #waiting: (() => void)[] = [];

  enter(id: number, urgency: Urgency): void {
    this.#running.set(id, { urgency, cancelled: false });
  }

  leave(id: number): void {
    this.#running.delete(id);
    this.#wakeAll();
  }

  cancel(id: number): void {
    const task = this.#running.get(id);
    if (!task) return;
    task.cancelled = true;
    this.#wakeAll();
  }

  /** @throws MuwaziError CANCELLED */
  async pass(id: number): Promise<void> {
    for (;;) {
      const task = this.#running.get(id);
      if (!task || task.cancelled) throw new MuwaziError('CANCELLED');
      if (!this.#mustWait(task)) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #mustWait(task: RunningTask): boolean {
    return [...this.#running.values()].some(
      ({ urgency, cancelled }) => !cancelled && isMoreUrgent(urgency, task.urgency),
    );
  }

  #wakeAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
