import { copiesAsIs, normaliseForModel } from '@/lib/text';
import { alignWords } from '../alignment';
import { INLINE } from '../guard';
import type { MarianConfig, MarianSessions } from '../marian';
import type { PieceIndex } from '../prefix';
import { isCopied, PieceCutter } from '../prepare';
import type { MarianTokenizer } from '../tokenizer';
import type { AlignedWords, Alternative, Completion, Translation } from '../types';
import { listAlternatives } from './alternatives';
import { type Attempt, betterAttempt } from './attempt';
import { completeTranslation, indexPieces } from './complete';
import { runAttempts, type Sentence } from './run-attempts';

/** Longest piece the model is given, in tokens: longer sentences are rare in what it was trained on. */
const MAX_SOURCE_TOKENS = 120;
/** Beam for sentences that the guard objects to. */
const RETRY_BEAMS = 4;
const MAX_BEAMS = 8;

export interface TranslatorParts {
  readonly sessions: MarianSessions;
  readonly config: MarianConfig;
  readonly tokenizer: MarianTokenizer;
}

/** Awaited before every call of a graph; what it throws ends the run. */
export type Checkpoint = () => Promise<void> | void;

export interface RunOptions {
  readonly beams: number;
  readonly checkpoint: Checkpoint;
  readonly onTranslation: (index: number, translation: Translation) => void;
}

/** Sentences in, translations out, over a model that is open. Knows neither threads nor files. */
export class Translator {
  readonly #parts: TranslatorParts;
  readonly #cutter: PieceCutter;
  #pieceIndex: PieceIndex | null = null;

  constructor(parts: TranslatorParts) {
    this.#parts = parts;
    const { tokenizer, config } = parts;
    this.#cutter = new PieceCutter(
      (text) => tokenizer.encodeSource(text),
      Math.min(MAX_SOURCE_TOKENS, config.maxPositions),
    );
  }

  /**
   * Gives each sentence its translation through `onTranslation`, once, as soon as it is there. What the
   * guard objects to is tried again with a wider beam, then in smaller pieces; the best try is kept and,
   * if it is still bad, flagged.
   */
  async translate(sources: readonly string[], options: RunOptions): Promise<void> {
    const sentences: Sentence[] = [];
    sources.forEach((source, index) => {
      const text = normaliseForModel(source);
      if (copiesAsIs(text)) options.onTranslation(index, { target: text, score: null, flag: null });
      else sentences.push({ index, text, pieces: this.#cutter.whole(text) });
    });
    const wider = Math.max(RETRY_BEAMS, Math.min(MAX_BEAMS, options.beams * 2));
    const first = new Map(sentences.map((sentence) => [sentence, null]));
    const second = await this.#try(first, options, options.beams);
    const third = await this.#try(second, options, wider);
    const last = await this.#try(this.#inPieces(third, options), options, RETRY_BEAMS);
    for (const [sentence, best] of last) give(options, sentence, best);
  }

  /** See Engine.complete. */
  async complete(source: string, prefix: string, checkpoint: Checkpoint): Promise<Completion> {
    const text = normaliseForModel(source);
    if (copiesAsIs(text)) return { completion: '' };
    return completeTranslation(this.#parts, this.#pieces(), text, prefix, checkpoint);
  }

  /** See Engine.alternatives. */
  async alternatives(
    source: string,
    count: number,
    checkpoint: Checkpoint,
  ): Promise<Alternative[]> {
    const text = normaliseForModel(source);
    if (copiesAsIs(text)) return [];
    return listAlternatives(this.#parts, this.#cutter.whole(text), count, checkpoint);
  }

  /** See Engine.align. */
  align(source: string, target: string): Promise<AlignedWords[]> {
    return alignWords(this.#parts, source, target);
  }

  /** Made when first wanted: most runs complete nothing. */
  #pieces(): PieceIndex {
    this.#pieceIndex ??= indexPieces(this.#parts);
    return this.#pieceIndex;
  }

  /**
   * Tries sentences once. What passes the guard is given away.
   *
   * @param before the best try of each sentence so far
   * @returns those that did not pass, with the best try so far
   */
  async #try(
    before: ReadonlyMap<Sentence, Attempt | null>,
    options: RunOptions,
    beams: number,
  ): Promise<Map<Sentence, Attempt>> {
    const doubtful = new Map<Sentence, Attempt>();
    await runAttempts(this.#parts, [...before.keys()], {
      beams,
      checkpoint: options.checkpoint,
      onAttempt: (sentence, attempt) => {
        const earlier = before.get(sentence) ?? attempt;
        if (attempt.verdict.flag === null) give(options, sentence, attempt);
        else doubtful.set(sentence, betterAttempt(earlier, attempt));
      },
    });
    return doubtful;
  }

  /** Sentences cut smaller. Those that cannot be are given away as they are. */
  #inPieces(doubtful: ReadonlyMap<Sentence, Attempt>, options: RunOptions): Map<Sentence, Attempt> {
    const cut = new Map<Sentence, Attempt>();
    for (const [sentence, best] of doubtful) {
      const pieces = this.#cutter.smaller(sentence.text, INLINE);
      if (pieces.length > sentence.pieces.length && !pieces.every(isCopied)) {
        cut.set({ ...sentence, pieces }, best);
      } else give(options, sentence, best);
    }
    return cut;
  }
}

function give(options: RunOptions, { index }: Sentence, attempt: Attempt): void {
  const { target, confidence, verdict } = attempt;
  options.onTranslation(index, { target, score: confidence, flag: verdict.flag });
}
