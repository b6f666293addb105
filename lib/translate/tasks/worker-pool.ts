import { MuwaziError } from '@/lib/errors';
import type { Job } from './job';
import { JobQueue } from './job-queue';
import type { StartThread } from './thread';
import { isMoreUrgent } from './urgency';
import { WorkerHandle } from './worker-handle';

export interface PoolSetup {
  readonly start: StartThread;
  /** Most worker threads. The first starts at once, another when there is work for it. */
  readonly workers: number;
}

/**
 * Worker threads and the jobs for them. A thread works on one job, and lets it rest for a more urgent one.
 * A thread that dies is replaced and its jobs are run again.
 */
export class WorkerPool {
  readonly #setup: PoolSetup;
  readonly #queue = new JobQueue();
  #workers: WorkerHandle[] = [];
  #isClosed = false;

  constructor(setup: PoolSetup) {
    this.#setup = setup;
  }

  /** Starts the first thread. @throws MuwaziError MODEL_… when the model cannot be opened */
  async open(): Promise<void> {
    await this.#start().ready;
  }

  /** Thread ids of the workers alive. */
  get threadIds(): number[] {
    return this.#workers.map(({ threadId }) => threadId);
  }

  submit(job: Job): void {
    if (this.#isClosed) {
      job.fail(new MuwaziError('ENGINE_STOPPED'));
      return;
    }
    this.#queue.add(job);
    this.#dispatch();
  }

  /** Ends a job, waiting or running, with CANCELLED. The worker lets go of it within a step. */
  cancel(job: Job): void {
    if (job.isSettled) return;
    this.#queue.remove(job);
    for (const worker of this.#workers) worker.cancel(job);
    job.fail(new MuwaziError('CANCELLED'));
  }

  /** Stops the threads; unfinished jobs fail with ENGINE_STOPPED. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const unfinished = [...this.#queue.clear(), ...this.#workers.flatMap(({ jobs }) => jobs)];
    for (const job of unfinished) {
      if (!job.isSettled) job.fail(new MuwaziError('ENGINE_STOPPED'));
    }
    const workers = this.#workers;
    this.#workers = [];
    await Promise.all(workers.map((worker) => worker.close()));
  }

  #start(): WorkerHandle {
    const worker = new WorkerHandle(this.#setup.start, {
      onRoom: () => this.#dispatch(),
      onLoss: (lost, jobs) => this.#replace(lost, jobs),
    });
    this.#workers.push(worker);
    return worker;
  }

  #replace(lost: WorkerHandle, jobs: readonly Job[]): void {
    this.#workers = this.#workers.filter((worker) => worker !== lost);
    for (const job of jobs) if (job.survivesLoss()) this.#queue.putBack(job);
    if (!this.#isClosed) this.#dispatch();
  }

  #dispatch(): void {
    for (let job = this.#queue.first; job; job = this.#queue.first) {
      const worker = this.#workerFor(job);
      if (!worker) return;
      this.#queue.remove(job);
      worker.run(job);
    }
  }

  /** An idle thread, else one whose work can wait for this job, else a new one if there may be more. */
  #workerFor(job: Job): WorkerHandle | undefined {
    return (
      this.#workers.find(({ jobs }) => jobs.length === 0) ??
      this.#workers.find(({ jobs }) =>
        jobs.every(({ urgency }) => isMoreUrgent(job.urgency, urgency)),
      ) ??
      (this.#workers.length < this.#setup.workers ? this.#start() : undefined)
    );
  }
}
