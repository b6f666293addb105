import { MuwaziError } from '@/lib/errors';
import { normaliseForModel } from '@/lib/text';
import { Job, type Task, type TaskResult, type WorkerPool } from '../tasks';
import type {
  AbortOptions,
  AlignedWords,
  Alternative,
  Completion,
  Engine,
  EngineModel,
  TranslateOptions,
  Translation,
} from '../types';
import { DEFAULT_BEAMS } from './default-beams';
import { planTasks } from './plan-tasks';
import type { TranslationCache } from './translation-cache';

/** The engine over worker threads: what is known already comes from the cache, the rest in tasks. */
export class WorkerEngine implements Engine {
  readonly model: EngineModel;
  readonly #pool: WorkerPool;
  readonly #cache: TranslationCache;
  #nextId = 1;
  #isClosed = false;

  constructor(model: EngineModel, pool: WorkerPool, cache: TranslationCache) {
    this.model = model;
    this.#pool = pool;
    this.#cache = cache;
  }

  async translate(
    sources: readonly string[],
    options: TranslateOptions = {},
  ): Promise<Translation[]> {
    this.#checkOpen(options);
    const beams = Math.min(8, Math.max(1, Math.floor(options.beams ?? DEFAULT_BEAMS)));
    const results = new Array<Translation | undefined>(sources.length).fill(undefined);
    const give = (index: number, translation: Translation) => {
      results[index] = translation;
      options.onTranslation?.(index, translation);
    };

    const wanted = this.#unknown(sources, beams, give);
    const keys = [...wanted.keys()];
    const plan = {
      workers: this.#pool.size,
      isAwaited: (options.priority ?? 'visible') === 'visible',
    };
    const lengths = keys.map((key) => key.length);
    const jobs = planTasks(lengths, plan).map((places) => {
      const sentences = places.map((place) => keys[place] ?? '');
      return this.#job(
        { kind: 'translate', sentences, beams },
        options,
        ({ index, translation }) => {
          const text = sentences[index] ?? '';
          this.#cache.set(this.#keyOf(text, beams), translation);
          for (const place of wanted.get(text) ?? []) give(place, translation);
        },
      );
    });
    await this.#finish(jobs, options.signal);
    return results.map((result) => result ?? { target: '', score: null, flag: 'failed' });
  }

  async complete(source: string, prefix: string, options: AbortOptions = {}): Promise<Completion> {
    const result = await this.#single({ kind: 'complete', source, prefix }, options);
    return result.kind === 'complete' ? result.completion : unexpected(result);
  }

  async alternatives(
    source: string,
    count: number,
    options: AbortOptions = {},
  ): Promise<Alternative[]> {
    const result = await this.#single({ kind: 'alternatives', source, count }, options);
    return result.kind === 'alternatives' ? [...result.alternatives] : unexpected(result);
  }

  async align(source: string, target: string, options: AbortOptions = {}): Promise<AlignedWords[]> {
    const result = await this.#single({ kind: 'align', source, target }, options);
    return result.kind === 'align' ? [...result.links] : unexpected(result);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool.close();
  }

  /** @throws MuwaziError ENGINE_STOPPED, CANCELLED */
  #checkOpen({ signal }: AbortOptions): void {
    if (this.#isClosed) throw new MuwaziError('ENGINE_STOPPED');
    if (signal?.aborted) throw new MuwaziError('CANCELLED');
  }

  /** A task that a person waits for while writing, and that has one answer. */
  async #single(task: Task, options: AbortOptions): Promise<TaskResult> {
    this.#checkOpen(options);
    const job = new Job(this.#nextId++, task, 'typing', () => {});
    await this.#finish([job], options.signal);
    return job.finished;
  }

  /** Gives what is cached; the rest as normalised sentence → the places it stands at. */
  #unknown(
    sources: readonly string[],
    beams: number,
    give: (index: number, translation: Translation) => void,
  ): Map<string, number[]> {
    const wanted = new Map<string, number[]>();
    sources.forEach((source, index) => {
      const text = normaliseForModel(source);
      const known = this.#cache.get(this.#keyOf(text, beams));
      if (known) give(index, known);
      else wanted.set(text, [...(wanted.get(text) ?? []), index]);
    });
    return wanted;
  }

  #keyOf(text: string, beams: number): string {
    return `${this.model.fingerprint}\n${beams}\n${text}`;
  }

  #job(task: Task, options: TranslateOptions, onAnswer: Job['onAnswer']): Job {
    return new Job(this.#nextId++, task, options.priority ?? 'visible', onAnswer);
  }

  /** Runs jobs to their end; the first failure, or an abort, cancels the others. */
  async #finish(jobs: readonly Job[], signal: AbortSignal | undefined): Promise<void> {
    const cancelAll = () => {
      for (const job of jobs) this.#pool.cancel(job);
    };
    signal?.addEventListener('abort', cancelAll, { once: true });
    try {
      for (const job of jobs) this.#pool.submit(job);
      await Promise.all(jobs.map(({ finished }) => finished));
    } catch (thrown) {
      cancelAll();
      throw thrown;
    } finally {
      signal?.removeEventListener('abort', cancelAll);
    }
  }
}

function unexpected({ kind }: TaskResult): never {
  throw new MuwaziError('INTERNAL', {}, { cause: new Error(`the worker answered with ${kind}`) });
}
