import type { BestCandidates } from './best-candidates';
import type { Path } from './hypothesis';
import { largest, logSumExp } from './log-sum-exp';

/**
 * Offers the continuations of one hypothesis to its sentence's candidates.
 *
 * @param logits [.., vocabulary], the row starting at `start`
 * @param banned tokens that must not come next; they keep their share of the softmax, as in Marian
 */
export function scanRow(
  logits: Float32Array,
  start: number,
  vocabulary: number,
  path: Path,
  rank: number,
  banned: ReadonlySet<number>,
  best: BestCandidates,
): void {
  const end = start + vocabulary;
  const normaliser = logSumExp(logits, start, end, largest(logits, start, end));
  const offer = (token: number, logit: number) => {
    const logProb = logit - normaliser;
    best.offer({ from: rank, token, logProb, total: path.total + logProb });
  };
  if (path.constraint) {
    for (const token of path.constraint.allowed) {
      if (!banned.has(token)) offer(token, logits[start + token] ?? Number.NEGATIVE_INFINITY);
    }
    return;
  }
  const base = path.total - normaliser;
  let floor = best.threshold - base;
  for (let i = start; i < end; i++) {
    const logit = logits[i] ?? 0;
    if (logit > floor && !banned.has(i - start)) {
      offer(i - start, logit);
      floor = best.threshold - base;
    }
  }
}
