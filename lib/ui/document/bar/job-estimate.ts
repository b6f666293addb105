import type { Job } from '../model/answers';

/** How a translation goes. */
export interface JobEstimate {
  /** 0 to 1. */
  readonly share: number;
  /** Words a second so far; null before the first sentence. */
  readonly wordsPerSecond: number | null;
  /** Null before the first sentence. */
  readonly secondsLeft: number | null;
}

type Measured = Pick<Job, 'done' | 'total' | 'wordsDone' | 'millisecondsActive'>;

/** By the job's own clock, which stands still while it waits: a restart does not make it look slow. */
export function estimateJob({ done, total, wordsDone, millisecondsActive }: Measured): JobEstimate {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  if (done === 0 || millisecondsActive === 0)
    return { share, wordsPerSecond: null, secondsLeft: null };
  const seconds = millisecondsActive / 1000;
  return {
    share,
    wordsPerSecond: Math.round(wordsDone / seconds),
    secondsLeft: Math.ceil((Math.max(0, total - done) * seconds) / done),
  };
}
