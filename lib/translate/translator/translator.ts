import { copiesAsIs, normaliseForModel } from '@/lib/text';
import {
  type Hypothesis,
  lengthLimit,
  type MarianConfig,
  type MarianSessions,
  search,
} from '../marian';
import { joinTargets, type SourcePiece, splitToFit } from '../prepare';
import type { MarianTokenizer } from '../tokenizer';
import type { Translation } from '../types';
import { cutBatches } from './cut-batches';

/** Longest piece the model is given, in tokens: longer sentences are rare in what it was trained on. */
const MAX_SOURCE_TOKENS = 160;

export interface TranslatorParts {
  readonly sessions: MarianSessions;
  readonly config: MarianConfig;
  readonly tokenizer: MarianTokenizer;
}

export interface RunOptions {
  readonly beams: number;
  /** Awaited before every call of a graph; what it throws ends the run. */
  readonly checkpoint?: () => Promise<void> | void;
  readonly onTranslation: (index: number, translation: Translation) => void;
}

interface Unit {
  readonly sentence: number;
  readonly place: number;
  readonly piece: SourcePiece;
}

/** Sentences in, translations out, over a model that is open. Knows neither threads nor files. */
export class Translator {
  readonly #parts: TranslatorParts;

  constructor(parts: TranslatorParts) {
    this.#parts = parts;
  }

  /** Gives each sentence its translation through `onTranslation`, once, as soon as it is there. */
  async translate(sentences: readonly string[], options: RunOptions): Promise<void> {
    const waiting = new Map<number, { pieces: SourcePiece[]; best: (Hypothesis | undefined)[] }>();
    const units: Unit[] = [];
    sentences.forEach((sentence, index) => {
      const text = normaliseForModel(sentence);
      if (copiesAsIs(text)) {
        options.onTranslation(index, { target: text, score: null, flag: null });
        return;
      }
      const pieces = this.#pieces(text);
      waiting.set(index, { pieces, best: pieces.map(() => undefined) });
      pieces.forEach((piece, place) => {
        units.push({ sentence: index, place, piece });
      });
    });
    for (const batch of cutBatches(units, ({ piece }) => piece.ids.length)) {
      await this.#run(batch, options, (unit, [best]) => {
        const sentence = waiting.get(unit.sentence);
        if (!sentence || !best) return;
        sentence.best[unit.place] = best;
        const found = sentence.best.filter((hypothesis) => hypothesis !== undefined);
        if (found.length < sentence.pieces.length) return;
        waiting.delete(unit.sentence);
        options.onTranslation(unit.sentence, this.#assemble(sentence.pieces, found));
      });
    }
  }

  #pieces(text: string): SourcePiece[] {
    const { tokenizer, config } = this.#parts;
    const limit = Math.min(MAX_SOURCE_TOKENS, config.maxPositions);
    return splitToFit(text, (part) => tokenizer.encodeSource(part), limit);
  }

  async #run(
    batch: readonly Unit[],
    options: RunOptions,
    onDone: (unit: Unit, hypotheses: readonly Hypothesis[]) => void,
  ): Promise<void> {
    const { sessions, config } = this.#parts;
    const requests = batch.map(({ piece }) => ({
      source: piece.ids,
      beams: options.beams,
      maxTokens: lengthLimit(piece.ids.length, config),
      lengthPenalty: 1,
      constraint: null,
    }));
    await search(sessions, config, requests, {
      ...(options.checkpoint ? { checkpoint: options.checkpoint } : {}),
      onDone: (index, hypotheses) => {
        const unit = batch[index];
        if (unit) onDone(unit, hypotheses);
      },
    });
  }

  #assemble(pieces: readonly SourcePiece[], best: readonly Hypothesis[]): Translation {
    const targets = best.map(({ tokens }) => this.#parts.tokenizer.decodeTarget(tokens));
    const logProbs = best.flatMap((hypothesis) => hypothesis.logProbs);
    const mean = logProbs.reduce((sum, value) => sum + value, 0) / Math.max(1, logProbs.length);
    const target = joinTargets(
      pieces.map(({ text }) => text),
      targets,
    );
    return { target, score: Math.exp(mean), flag: null };
  }
}
