import type { Constraint } from './constraint';

/** A translation the search has found. */
export interface Hypothesis {
  /** Token ids without </s>. */
  readonly tokens: readonly number[];
  /** Log-probability of each token, and of </s> last when the hypothesis ended by itself. */
  readonly logProbs: readonly number[];
  /** Sum of logProbs ÷ their number to the power of the length penalty: what n-best lists are sorted by. */
  readonly score: number;
  /** False when it was cut off: at the length limit, or because it went round in circles. */
  readonly ended: boolean;
}

/** A hypothesis as it grows: a linked list from its last token back, so that beams share beginnings. */
export interface Path {
  readonly token: number;
  readonly logProb: number;
  readonly total: number;
  readonly length: number;
  readonly previous: Path | null;
  readonly constraint: Constraint | null;
}

export function extendPath(path: Path, token: number, logProb: number): Path {
  return {
    token,
    logProb,
    total: path.total + logProb,
    length: path.length + 1,
    previous: path,
    constraint: path.constraint?.after(token) ?? null,
  };
}

/** The path before any token. `start` is what the decoder is fed first. */
export function startPath(start: number, constraint: Constraint | null): Path {
  return { token: start, logProb: 0, total: 0, length: 0, previous: null, constraint };
}

export function toHypothesis(path: Path, ended: boolean, lengthPenalty: number): Hypothesis {
  const tokens: number[] = [];
  const logProbs: number[] = [];
  for (let node: Path | null = path; node?.previous; node = node.previous) {
    tokens.push(node.token);
    logProbs.push(node.logProb);
  }
  tokens.reverse();
  logProbs.reverse();
  if (ended) tokens.pop();
  return { tokens, logProbs, score: path.total / path.length ** lengthPenalty, ended };
}
