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

/**
 * The best few candidates of a sentence, found in one pass over the logits without sorting the
 * vocabulary. Equal totals keep the order in which they were offered: lower beam rank, lower token.
 */
export class BestCandidates {
  readonly #best: Candidate[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** Totals must exceed this to be taken. */
  get threshold(): number {
    return this.#best.length < this.#size
      ? Number.NEGATIVE_INFINITY
      : (this.#best[this.#size - 1]?.total ?? Number.NEGATIVE_INFINITY);
  }

  offer(candidate: Candidate): void {
    if (!(candidate.total > this.threshold)) return;
    let place = this.#best.length;
    while (place > 0 && (this.#best[place - 1]?.total ?? 0) < candidate.total) place--;
    this.#best.splice(place, 0, candidate);
    if (this.#best.length > this.#size) this.#best.pop();
  }

  /** Best first. */
  get list(): readonly Candidate[] {
    return this.#best;
  }
}
