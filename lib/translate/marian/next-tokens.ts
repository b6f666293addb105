import type { StepOutput } from './decoder-state';
import type { Path } from './hypothesis';

/** One way on for a sentence: append `token` to the hypothesis `from` of its beam. */
export interface Candidate {
  /** Rank of the hypothesis in the beam. */
  readonly from: number;
  readonly token: number;
  /** Log-probability of the token alone. */
  readonly logProb: number;
  /** Log-probability of the whole hypothesis with it. */
  readonly total: number;
}

/** A decoder call's answer, seen from one row: what may come next there and how probable it is. */
export class NextTokens {
  readonly #output: StepOutput;
  readonly #bestCount: number;
  readonly #vocabulary: number;
  readonly #fed: number;

  /** @param fed tokens fed a row in that call; the last one is what is continued */
  constructor(output: StepOutput, sizes: { rows: number; fed: number }) {
    const positions = sizes.rows * sizes.fed;
    this.#output = output;
    this.#fed = sizes.fed;
    this.#bestCount = output.bestLogProbs.length / positions;
    this.#vocabulary = (output.logProbs?.length ?? 0) / positions;
  }

  /**
   * The ways on from a hypothesis, most probable first: those its constraint allows, or the best ones.
   *
   * @param banned tokens that must not come next; they keep their share of the softmax, as in Marian
   */
  candidates(row: number, path: Path, rank: number, banned: ReadonlySet<number>): Candidate[] {
    const found: Candidate[] = [];
    const add = (token: number, logProb: number) => {
      if (banned.has(token)) return;
      found.push({ from: rank, token, logProb, total: path.total + logProb });
    };
    if (path.constraint) {
      for (const token of path.constraint.allowed) add(token, this.logProb(row, token));
      return found.sort((one, other) => other.total - one.total);
    }
    const { bestLogProbs, bestTokens } = this.#output;
    const end = (row + 1) * this.#fed * this.#bestCount;
    for (let i = end - this.#bestCount; i < end; i++) {
      add(Number(bestTokens[i]), bestLogProbs[i] ?? Number.NEGATIVE_INFINITY);
    }
    return found;
  }

  /**
   * Log-probability of a token, where all were asked for.
   *
   * @param position of the tokens fed, behind which the token would stand; the last one when left out
   */
  logProb(row: number, token: number, position: number = this.#fed - 1): number {
    const start = (row * this.#fed + position) * this.#vocabulary;
    return this.#output.logProbs?.[start + token] ?? Number.NEGATIVE_INFINITY;
  }
}
