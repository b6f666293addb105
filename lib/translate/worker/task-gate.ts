import { MuwaziError } from '@/lib/errors';
import type { Priority } from '../types';

interface RunningTask {
  readonly priority: Priority;
  cancelled: boolean;
}

/**
 * Who may go on in a worker: between two steps a background task waits while one that a reader waits for
 * runs, and a cancelled one ends.
 */
export class TaskGate {
  readonly #running = new Map<number, RunningTask>();
  #waiting: (() => void)[] = [];

  enter(id: number, priority: Priority): void {
    this.#running.set(id, { priority, cancelled: false });
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
      if (task.priority === 'visible' || !this.#hasVisible()) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #hasVisible(): boolean {
    return [...this.#running.values()].some(
      ({ priority, cancelled }) => priority === 'visible' && !cancelled,
    );
  }

  #wakeAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
