import { MuwaziError } from '@/lib/errors';
import type { Job } from './job';
import type { FromWorker, SentError } from './protocol';
import type { StartThread, Thread } from './thread';

export interface WorkerEvents {
  /** The model is open, or a job ended: the worker has room. */
  readonly onRoom: () => void;
  /** The thread is gone; these jobs were in flight. */
  readonly onLoss: (handle: WorkerHandle, jobs: readonly Job[]) => void;
}

/** One worker thread as the engine sees it. */
export class WorkerHandle {
  /** Resolves when the model is open. @throws MuwaziError MODEL_… */
  readonly ready: Promise<void>;
  readonly #thread: Thread;
  readonly #jobs = new Map<number, Job>();
  readonly #events: WorkerEvents;
  #isOver = false;
  #isReady = false;
  #settleReady: { resolve: () => void; reject: (error: MuwaziError) => void };

  constructor(start: StartThread, events: WorkerEvents) {
    this.#events = events;
    this.#settleReady = { resolve: () => {}, reject: () => {} };
    this.ready = new Promise((resolve, reject) => {
      this.#settleReady = { resolve, reject };
    });
    // Whoever waits for it hears of a failure; nobody has to.
    this.ready.catch(() => {});
    this.#thread = start({
      onMessage: (message) => this.#receive(message),
      onEnd: (cause) => this.#lose(cause),
    });
  }

  get threadId(): number {
    return this.#thread.id;
  }

  /** Whether its model is open. A job that comes earlier waits for that. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Jobs in flight. */
  get jobs(): readonly Job[] {
    return [...this.#jobs.values()];
  }

  run(job: Job): void {
    this.#jobs.set(job.id, job);
    this.#thread.post({ kind: 'run', id: job.id, urgency: job.urgency, task: job.task });
  }

  cancel(job: Job): void {
    if (this.#jobs.has(job.id)) this.#thread.post({ kind: 'cancel', id: job.id });
  }

  async close(): Promise<void> {
    this.#isOver = true;
    await this.#thread.end();
    this.#settleReady.reject(new MuwaziError('ENGINE_STOPPED'));
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#settleReady.resolve();
      this.#events.onRoom();
      return;
    }
    if (message.kind === 'failed' && message.id === null) {
      this.#settleReady.reject(toError(message.error));
      return;
    }
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

  #lose(cause: unknown): void {
    this.#settleReady.reject(new MuwaziError('INTERNAL', {}, { cause }));
    if (this.#isOver) return;
    this.#isOver = true;
    const jobs = this.jobs;
    this.#jobs.clear();
    this.#events.onLoss(this, jobs);
  }
}

function toError({ code, details, reason }: SentError): MuwaziError {
  return new MuwaziError(code, details, { cause: new Error(reason) });
}
