import { MuwaziError } from '@/lib/errors';
import type { Job } from './job';
import { JobQueue } from './job-queue';
import type { WorkerSetup } from './protocol';
import { WorkerHandle } from './worker-handle';

export interface PoolSetup extends WorkerSetup {
  /** The worker's bundled file, absolute. */
  readonly file: string;
  /** Most worker threads. The first starts at once, another when there is work for it. */
  readonly workers: number;
}

/**
 * Worker threads and the jobs for them. A thread works on one job, and on a second one beside it when a
 * reader waits for that and for the first nobody does. A thread that dies is replaced and its jobs are
 * run again.
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
    const worker = new WorkerHandle(this.#setup.file, this.#setup, {
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
    for (;;) {
      const idle = this.#workers.find(({ jobs }) => jobs.length === 0);
      if (this.#queue.size > 0 && (idle || this.#workers.length < this.#setup.workers)) {
        const job = this.#queue.take();
        if (job) (idle ?? this.#start()).run(job);
        continue;
      }
      const worker = this.#queue.hasVisible && this.#workers.find(hasRoomForReader);
      const job = worker && this.#queue.takeVisible();
      if (!worker || !job) return;
      worker.run(job);
    }
  }
}

function hasRoomForReader({ jobs }: WorkerHandle): boolean {
  return jobs.length === 1 && jobs[0]?.priority === 'background';
}
