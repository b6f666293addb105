import { Worker } from 'node:worker_threads';
import { MuwaziError } from '@/lib/errors';
import type { Job } from './job';
import type { FromWorker, SentError, ToWorker, WorkerSetup } from './protocol';

export interface WorkerEvents {
  /** A job ended and the worker has room. */
  readonly onRoom: () => void;
  /** The thread is gone; these jobs were in flight. */
  readonly onLoss: (handle: WorkerHandle, jobs: readonly Job[]) => void;
}

/** One worker thread as the engine sees it. */
export class WorkerHandle {
  /** Resolves when the model is open. @throws MuwaziError MODEL_… */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #jobs = new Map<number, Job>();
  readonly #events: WorkerEvents;
  #isClosing = false;

  constructor(file: string, setup: WorkerSetup, events: WorkerEvents) {
    this.#events = events;
    this.#worker = new Worker(/* turbopackIgnore: true */ file, { workerData: setup });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready') resolve();
        else if (message.kind === 'failed' && message.id === null) reject(toError(message.error));
        else this.#receive(message);
      });
      this.#worker.on('error', (cause) => reject(new MuwaziError('INTERNAL', {}, { cause })));
      this.#worker.on('exit', (code) => {
        const cause = new Error(`engine worker ended with code ${code}`);
        reject(new MuwaziError('INTERNAL', {}, { cause }));
        this.#lose();
      });
    });
    // Whoever waits for it hears of a failure; nobody has to.
    this.ready.catch(() => {});
  }

  get threadId(): number {
    return this.#worker.threadId;
  }

  /** Jobs in flight. */
  get jobs(): readonly Job[] {
    return [...this.#jobs.values()];
  }

  run(job: Job): void {
    this.#jobs.set(job.id, job);
    this.#post({ kind: 'run', id: job.id, urgency: job.urgency, task: job.task });
  }

  cancel(job: Job): void {
    if (this.#jobs.has(job.id)) this.#post({ kind: 'cancel', id: job.id });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#worker.terminate();
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #receive(message: Exclude<FromWorker, { kind: 'ready' }>): void {
    const job = message.id === null ? undefined : this.#jobs.get(message.id);
    if (!job) return;
    if (message.kind === 'translation') {
      if (!job.isSettled) job.onAnswer(message);
      return;
    }
    this.#jobs.delete(job.id);
    if (message.kind === 'done') job.succeed(message.result);
    else if (!job.isSettled) job.fail(toError(message.error));
    this.#events.onRoom();
  }

  #lose(): void {
    if (this.#isClosing) return;
    const jobs = this.jobs;
    this.#jobs.clear();
    this.#events.onLoss(this, jobs);
  }
}

function toError({ code, details, reason }: SentError): MuwaziError {
  return new MuwaziError(code, details, { cause: new Error(reason) });
}
