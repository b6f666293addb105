import type { DocumentId } from '@/lib/document';
import { toMuwaziError } from '@/lib/errors';
import type { StoreDb } from '@/lib/store';
import type { Engine } from '@/lib/translate';
import { failJob } from '../fail-job';
import { readingPosition } from '../reading-positions';
import { ActiveClock } from './active-clock';
import { activeJobs } from './active-jobs';
import { Batch } from './batch';
import { Bell } from './bell';
import { claimSegments } from './claim-segments';
import { releaseClaims, renewClaims } from './claims';
import { startJob } from './start-job';
import { translateBatch } from './translate-batch';
import { Turns } from './turns';
import { type WaitingJob, waitingJobs } from './waiting-jobs';

/** How soon a job that another process cancelled is noticed here. */
const WATCH_MILLISECONDS = 100;
/** How soon a job that another process asked for, or whose worker died, is noticed here. */
const IDLE_MILLISECONDS = 1_000;
/** Without news for so long a runner counts as dead, and others take what it had claimed. */
const LEASE_MILLISECONDS = 60_000;
/** An engine that stops comes back by itself; one that stops this often in a row does not. */
const MOST_ENGINE_STOPS = 3;
const ENGINE_PAUSE_MILLISECONDS = 500;

interface RunnerOptions {
  readonly db: StoreDb;
  /** The engine, asked for when there is something to translate. */
  readonly engine: () => Promise<Engine>;
  /** Names this runner among all that work on the store, now and ever. */
  readonly owner: string;
  /** The document or its job changed. */
  readonly onChange: (documentId: DocumentId) => void;
}

/**
 * Translates what waits in the store, several documents in turn, until it is stopped. Any number of
 * runners may work on one store: each claims a few segments at a time, and no transaction is open
 * while the engine works.
 */
export class TranslationRunner {
  readonly #options: RunnerOptions;
  readonly #bell = new Bell();
  readonly #clock = new ActiveClock();
  readonly #turns = new Turns();
  readonly #batches = new Map<Batch, Promise<void>>();
  #loop: Promise<void> | null = null;
  #stopping = false;
  #engineStops = 0;
  #pausedUntil = 0;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks at once for what was asked for or cancelled. */
  wake(): void {
    this.#bell.ring();
  }

  /** Resolves when nothing is under way any more; what was claimed and not translated is given back. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#bell.ring();
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#watch();
        await this.#fill();
      } catch (thrown) {
        console.error('The translation queue cannot use its store:', thrown);
        this.#pausedUntil = Date.now() + IDLE_MILLISECONDS;
      }
      if (this.#stopping) break;
      await this.#bell.wait(this.#batches.size > 0 ? WATCH_MILLISECONDS : IDLE_MILLISECONDS);
    }
    for (const batch of this.#batches.keys()) batch.drop();
    await Promise.all(this.#batches.values());
  }

  /** Drops what is no longer wanted and keeps the rest claimed. */
  async #watch(): Promise<void> {
    const { db, owner } = this.#options;
    const batches = [...this.#batches.keys()];
    const active = await activeJobs(db, [...new Set(batches.map(({ jobId }) => jobId))]);
    const now = Date.now();
    for (const batch of batches) {
      if (!active.has(batch.jobId)) batch.drop();
      else if (batch.claimedUntil - now < LEASE_MILLISECONDS / 2) {
        batch.claimedUntil = now + LEASE_MILLISECONDS;
        await renewClaims(db, owner, batch.unwritten, batch.claimedUntil);
      }
    }
  }

  /** Begins batches while there is room for them. */
  async #fill(): Promise<void> {
    while (!this.#stopping && Date.now() >= this.#pausedUntil) {
      const jobs = await waitingJobs(this.#options.db);
      const job = this.#turns.next(jobs, [...this.#batches.keys()]);
      if (!job || !(await this.#begin(job))) return;
    }
  }

  /** @returns false when others were faster */
  async #begin(job: WaitingJob): Promise<boolean> {
    const { db, owner, onChange } = this.#options;
    const { documentId, byName } = job;
    const pace = this.#turns.paceOf(documentId);
    const { size, isVisible } = pace.next(byName);
    const claimedUntil = Date.now() + LEASE_MILLISECONDS;
    const segments = await claimSegments(db, {
      documentId,
      owner,
      limit: size,
      fromBlock: readingPosition(documentId),
      until: claimedUntil,
    });
    this.#turns.served(documentId);
    if (segments.length === 0) return false;
    pace.advance(byName);
    const batch = new Batch({ documentId, jobId: job.id, segments, isVisible, claimedUntil });
    this.#batches.set(batch, this.#work(batch));
    if (job.isQueued) {
      await startJob(db, documentId, job.id);
      onChange(documentId);
    }
    return true;
  }

  async #work(batch: Batch): Promise<void> {
    const { db, owner } = this.#options;
    try {
      await this.#translate(batch);
      this.#engineStops = 0;
    } catch (thrown) {
      if (!batch.signal.aborted) await this.#failed(batch, thrown);
    } finally {
      batch.drop();
      await releaseClaims(db, owner, batch.unwritten).catch((thrown: unknown) =>
        console.error('Sentences stay claimed until their time is over:', thrown),
      );
      this.#batches.delete(batch);
      this.#bell.ring();
    }
  }

  async #translate(batch: Batch): Promise<void> {
    const { db, owner, onChange } = this.#options;
    const engine = await this.#options.engine();
    if (batch.signal.aborted) return;
    await translateBatch({
      db,
      owner,
      engine,
      batch,
      clock: this.#clock,
      onWritten: () => onChange(batch.documentId),
    });
  }

  async #failed(batch: Batch, thrown: unknown): Promise<void> {
    const { db, onChange } = this.#options;
    const { code } = toMuwaziError(thrown);
    if (code === 'ENGINE_STOPPED' && this.#engineStops < MOST_ENGINE_STOPS) {
      this.#engineStops += 1;
      this.#pausedUntil = Date.now() + ENGINE_PAUSE_MILLISECONDS;
      return;
    }
    console.error('A translation failed:', thrown);
    try {
      await failJob(db, batch.documentId, batch.jobId, code);
      onChange(batch.documentId);
    } catch (unwritten) {
      if (toMuwaziError(unwritten).code === 'DOCUMENT_NOT_FOUND') return;
      console.error('The failure could not be noted:', unwritten);
      this.#pausedUntil = Date.now() + IDLE_MILLISECONDS;
    }
  }
}
