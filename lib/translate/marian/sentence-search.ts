import type { BadWords } from './bad-words';
import { BestCandidates } from './best-candidates';
import type { MarianConfig } from './config';
import type { Constraint } from './constraint';
import { extendPath, type Hypothesis, type Path, startPath, toHypothesis } from './hypothesis';
import type { Continuation } from './row-moves';
import { scanRow } from './scan-row';

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

  /**
   * One step: from the logits of the beam's rows to the beam of the next step.
   *
   * @param rowStart where the logits of a row begin, in numbers
   * @returns the hypotheses that live on, best first, with the rows they continue
   */
  advance(logits: Float32Array, rowStart: (row: number) => number, sentence: number): LivePath[] {
    const { eosId, vocabularySize } = this.#config;
    const best = new BestCandidates(this.#width);
    this.beam.forEach(({ path, row }, rank) => {
      const banned = this.#badWords.after(path);
      scanRow(logits, rowStart(row), vocabularySize, path, rank, banned, best);
    });
    const living: LivePath[] = [];
    for (const { from, token, logProb } of best.list) {
      const parent = this.beam[from];
      if (parent === undefined) continue;
      const path = extendPath(parent.path, token, logProb);
      if (token === eosId) this.#finish(path, true);
      else if (path.length >= this.#request.maxTokens) this.#finish(path, false);
      else living.push({ path, parent: parent.row, sentence });
    }
    if (best.list.length === 0) for (const { path } of this.beam) this.#finish(path, false);
    // Not the number that live: while a beginning is forced there are fewer ways on than the beam is wide.
    this.#width -= best.list.length - living.length;
    this.beam = [];
    return living;
  }

  #finish(path: Path, ended: boolean): void {
    this.#finished.push(toHypothesis(path, ended, this.#request.lengthPenalty));
  }
}
