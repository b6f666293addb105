/** How an engine spreads over a browser's processors. */
export interface ThreadPlan {
  /** Web workers, each with the whole model. */
  readonly workers: number;
  /** Threads of ONNX Runtime inside each. */
  readonly threads: number;
}

interface Place {
  /** Whether the page is isolated from other origins: only then may threads share memory. */
  readonly isIsolated: boolean;
  /** As `navigator.hardwareConcurrency` tells, if it does. */
  readonly processors: number | undefined;
  /** Bytes of the model's files. */
  readonly modelBytes: number;
}

/** A model of which a second one in memory is no burden. */
const SMALL_BYTES = 48 * 1024 * 1024;
const MOST_WORKERS = 2;
const MOST_THREADS = 4;

/**
 * Small models: up to two workers with one thread each. Their products are so small that threads of one session
 * spend more time on waking each other than they save (three to five times slower, see docs/decoder.md).
 * Larger models: one worker, so that their weights are in memory once, with threads where there may be any.
 */
export function planThreads({ isIsolated, processors = 1, modelBytes }: Place): ThreadPlan {
  const most = (limit: number) => Math.max(1, Math.min(limit, processors));
  if (modelBytes <= SMALL_BYTES)
    // One of two processors stays free for the page: two workers were slower than one there.
    return { workers: Math.max(1, Math.min(MOST_WORKERS, processors >> 1)), threads: 1 };
  return { workers: 1, threads: isIsolated ? most(MOST_THREADS) : 1 };
}
