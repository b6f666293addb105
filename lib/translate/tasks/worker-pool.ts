import { MuwaziError } from '@/lib/errors';
import type { Job } from './job';
import { JobQueue } from './job-queue';
import type { StartThread } from './thread';
import { isMoreUrgent } from './urgency';
import { WorkerHandle } from './worker-handle';

export interface PoolSetup {
  readonly start: StartThread;
  /** Worker threads. The first starts at once, the others when there is work for them, or soon. */
  readonly workers: number;
}

/** Milliseconds after the first thread is ready. */
const WARM_UP_DELAY = 500;

/**
 * Worker threads and the jobs for them. A thread works on one job, and lets it rest for a more urgent one.
 * A thread that dies is replaced and its jobs are run again.
 */
export class WorkerPool {
  readonly #setup: PoolSetup;
  readonly #queue = new JobQueue();
  #workers: WorkerHandle[] = [];
  #isClosed = false;
  #warmUp: ReturnType<typeof setTimeout> | undefined;

  constructor(setup: PoolSetup) {
    this.#setup = setup;
  }

  /**
   * Starts the first thread and waits for it. The others follow when it is busy, or by themselves, so that they
   * are there when a document comes; but a command that has one sentence does not start them.
   *
   * @throws MuwaziError MODEL_… when the model cannot be opened
   */
  async open(): Promise<void> {
    await this.#start().ready;
    this.#warmUp = setTimeout(() => this.#startAll(), WARM_UP_DELAY);
  }

  /** Threads that share the work once all are ready. */
  get size(): number {
    return this.#setup.workers;
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
    clearTimeout(this.#warmUp);
    const unfinished = [...this.#queue.clear(), ...this.#workers.flatMap(({ jobs }) => jobs)];
    for (const job of unfinished) {
      if (!job.isSettled) job.fail(new MuwaziError('ENGINE_STOPPED'));
    }
    const workers = this.#workers;
    this.#workers = [];
    await Promise.all(workers.map((worker) => worker.close()));
  }

  #startAll(): void {
    while (!this.#isClosed && this.#workers.length < this.#setup.workers) this.#start();
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
    if (this.#isClosed) return;
    // One that was ready died of a job: another takes its place. One that never was would not be the last.
    if (lost.isReady) this.#start();
    this.#dispatch();
  }

  #dispatch(): void {
    for (let job = this.#queue.first; job; job = this.#queue.first) {
      const worker = this.#workerFor(job);
      if (!worker) {
        if (this.#hasReady) this.#startAll();
        return;
      }
      this.#queue.remove(job);
      worker.run(job);
    }
  }

  get #hasReady(): boolean {
    return this.#workers.some(({ isReady }) => isReady);
  }

  /**
   * An idle thread, else one whose work can wait for this job. One that is still opening the model gets a job
   * only when there is no other: a busy one has usually done its own first.
   */
  #workerFor(job: Job): WorkerHandle | undefined {
    const usable = this.#hasReady ? this.#workers.filter(({ isReady }) => isReady) : this.#workers;
    return (
      usable.find(({ jobs }) => jobs.length === 0) ??
      usable.find(({ jobs }) => jobs.every(({ urgency }) => isMoreUrgent(job.urgency, urgency))) ??
      (this.#workers.length === 0 ? this.#start() : undefined)
    );
  }
}
