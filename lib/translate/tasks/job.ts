import { MuwaziError } from '@/lib/errors';
import type { FromWorker, Task, TaskResult } from './protocol';
import type { Urgency } from './urgency';

/** A worker that dies of the same job this often is not given it again. */
const MAX_ATTEMPTS = 3;

export type Answer = Extract<FromWorker, { kind: 'translation' }>;

/** A task on its way: waiting, running, or settled. */
export class Job {
  readonly id: number;
  readonly task: Task;
  readonly urgency: Urgency;
  readonly finished: Promise<TaskResult>;
  readonly onAnswer: (answer: Answer) => void;
  #attempts = 0;
  #settled = false;
  #resolve: (result: TaskResult) => void = () => {};
  #reject: (error: MuwaziError) => void = () => {};

  constructor(id: number, task: Task, urgency: Urgency, onAnswer: (answer: Answer) => void) {
    this.id = id;
    this.task = task;
    this.urgency = urgency;
    this.onAnswer = onAnswer;
    this.finished = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  get isSettled(): boolean {
    return this.#settled;
  }

  succeed(result: TaskResult): void {
    this.#settled = true;
    this.#resolve(result);
  }

  fail(error: MuwaziError): void {
    this.#settled = true;
    this.#reject(error);
  }

  /** Its worker died. @returns whether it may be tried once more */
  survivesLoss(): boolean {
    this.#attempts += 1;
    if (this.#settled) return false;
    if (this.#attempts < MAX_ATTEMPTS) return true;
    this.fail(new MuwaziError('INTERNAL', {}, { cause: new Error('the engine worker died') }));
    return false;
  }
}
