import os from 'node:os';
import path from 'node:path';
import { TranslationCache, WorkerEngine } from './engine';
import { resolveModel } from './models';
import { WorkerPool } from './tasks';
import type { Engine } from './types';
import { workerThreads } from './worker';

export interface EngineOptions {
  /** Name of a model or path of a Marian folder; without it the embedded one. */
  readonly model?: string;
  /** Worker threads, at least 1. Without it as many as the machine has processors, at most 4. */
  readonly workers?: number;
  /** Threads of ONNX Runtime in each worker; 1 without it. */
  readonly threads?: number;
  /** Translations kept for sentences that come again; 0 for none. */
  readonly cachedTranslations?: number;
}

const CACHED_TRANSLATIONS = 20_000;
const CACHED_BYTES = 16_000_000;

/**
 * Opens a model in worker threads and gives the engine over it. Resolves when the model is warm.
 *
 * @throws MuwaziError MODEL_NOT_FOUND, MODEL_FILE_MISSING, MODEL_HASH_MISMATCH, MODEL_INVALID
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const model = await resolveModel(options.model);
  const file = path.join(process.env.MUWAZI_ROOT ?? process.cwd(), 'dist', 'engine-worker.mjs');
  const pool = new WorkerPool({
    start: workerThreads(file, { model, threads: options.threads ?? 1 }),
    workers: options.workers ?? Math.min(4, os.availableParallelism()),
  });
  try {
    await pool.open();
  } catch (thrown) {
    await pool.close();
    throw thrown;
  }
  const cache = new TranslationCache({
    translations: options.cachedTranslations ?? CACHED_TRANSLATIONS,
    bytes: CACHED_BYTES,
  });
  return new WorkerEngine({ name: model.name, fingerprint: model.fingerprint }, pool, cache);
}
