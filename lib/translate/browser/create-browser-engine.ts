import { TranslationCache, WorkerEngine } from '../engine';
import { WorkerPool } from '../tasks';
import type { Engine } from '../types';
import { keepFiles, type LoadProgress, readManifest } from './engine-files';
import { planThreads, type ThreadPlan } from './plan-threads';
import { webWorkers } from './start-web-worker';

interface BrowserEngineOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Ends the loading. */
  readonly signal?: AbortSignal;
  /** Without it, what `planThreads` says. */
  readonly plan?: ThreadPlan;
}

const CACHE_LIMITS = { translations: 5_000, bytes: 4_000_000 };

/**
 * Loads the server's model into this browser and gives an engine over it, in a worker of its own. Once the
 * model was loaded, no server is needed for it any more.
 *
 * @throws MuwaziError MODEL_…, ENGINE_STOPPED where the browser may not (plain http from another machine),
 *   CANCELLED
 */
export async function createBrowserEngine(options: BrowserEngineOptions = {}): Promise<Engine> {
  const { signal, onProgress = () => {} } = options;
  const manifest = await readManifest(signal);
  await keepFiles(manifest, onProgress, signal);
  const { workers, threads } =
    options.plan ??
    planThreads({
      isIsolated: crossOriginIsolated,
      processors: navigator.hardwareConcurrency,
      modelBytes: manifest.model.files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  const pool = new WorkerPool({ start: webWorkers({ manifest, threads }), workers });
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await pool.open();
  } catch (thrown) {
    await pool.close();
    throw thrown;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  const { name, fingerprint } = manifest.model;
  return new WorkerEngine({ name, fingerprint }, pool, new TranslationCache(CACHE_LIMITS));
}
