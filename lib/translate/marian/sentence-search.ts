import type { BadWords } from './bad-words';
import type { MarianConfig } from './config';
import type { Constraint } from './constraint';
import { extendPath, type Hypothesis, type Path, startPath, toHypothesis } from './hypothesis';
import { isRunaway } from './is-runaway';
import type { NextTokens } from './next-tokens';
import type { Continuation } from './row-moves';

export interface SentenceRequest {
  /** Source token ids with </s> at the end. */
  readonly source: readonly number[];
  /** Hypotheses kept a step, at least 1; 1 is greedy. */
  readonly beams: number;
  /** Tokens after which a hypothesis is cut off, </s> not counted. */
  readonly maxTokens: number;
  /** Exponent of the length a score is divided by; Marian's --normalize. */
  readonly lengthPenalty: number;
  /** How the translation must begin, or null. */
  readonly constraint: Constraint | null;
}

/** A hypothesis in the batch, and the row its cache is in. */
export interface LivePath extends Continuation {
  readonly path: Path;
}

/**
 * Beam search of one sentence as Marian does it: a hypothesis that ends leaves the beam and the beam gets
 * narrower by one; the search is over when the beam is empty or the length limit is reached.
 * (marian-dev, src/translator/beam_search.cpp)
 */
export class SentenceSearch {
  readonly #request: SentenceRequest;
  readonly #config: MarianConfig;
  readonly #badWords: BadWords;
  readonly #finished: Hypothesis[] = [];
  #width: number;
  /** Best first; `row` is where each one's cache is. */
  beam: { readonly path: Path; row: number }[];

  constructor(request: SentenceRequest, config: MarianConfig, badWords: BadWords, row: number) {
    this.#request = request;
    this.#config = config;
    this.#badWords = badWords;
    this.#width = request.beams;
    this.beam = [{ path: startPath(config.decoderStartId, request.constraint), row }];
  }

  get isDone(): boolean {
    return this.beam.length === 0;
  }

  /** Best first. */
  get hypotheses(): Hypothesis[] {
    return [...this.#finished].sort((one, other) => other.score - one.score);
  }

  /** Takes tokens that leave no choice, without a search. `logProbs` belong to them one for one. */
  force(tokens: readonly number[], logProbs: readonly number[]): void {
    this.beam = this.beam.map(({ path, row }) => ({
      row,
      path: tokens.reduce((p, token, i) => extendPath(p, token, logProbs[i] ?? 0), path),
    }));
  }

  /** Ways on a row must offer so that none that counts is missed. */
  get candidatesWanted(): number {
    return this.#width + this.#badWords.most;
  }

  /** Whether the log-probabilities of all tokens are needed for the next step. */
  get isConstrained(): boolean {
    return this.beam.some(({ path }) => path.constraint !== null);
  }

  /**
   * One step: from what may follow the beam's rows to the beam of the next step.
   *
   * @param sentence its number in the batch
   * @returns the hypotheses that live on, best first, with the rows they continue
   */
  advance(next: NextTokens, sentence: number): LivePath[] {
    const candidates = this.beam
      .flatMap(({ path, row }, rank) =>
        next.candidates(row, path, rank, this.#badWords.after(path)),
      )
      .sort((one, other) => other.total - one.total)
      .slice(0, this.#width);
    const living: LivePath[] = [];
    for (const { from, token, logProb } of candidates) {
      const parent = this.beam[from];
      if (parent === undefined) continue;
      const path = extendPath(parent.path, token, logProb);
      if (token === this.#config.eosId) this.#finish(path, true);
      else if (path.length >= this.#request.maxTokens || isRunaway(path)) this.#finish(path, false);
      else living.push({ path, parent: parent.row, sentence });
    }
    if (candidates.length === 0) for (const { path } of this.beam) this.#finish(path, false);
    // Not the number that live: while a beginning is forced there are fewer ways on than the beam is wide.
    this.#width -= candidates.length - living.length;
    this.beam = [];
    return living;
  }

  #finish(path: Path, ended: boolean): void {
    this.#finished.push(toHypothesis(path, ended, this.#request.lengthPenalty));
  }
}
