import { type Hypothesis, lengthLimit, search } from '../marian';
import { isCopied, type SourcePiece } from '../prepare';
import { type Attempt, assembleAttempt } from './attempt';
import { cutBatches } from './cut-batches';
import type { Checkpoint, TranslatorParts } from './translator';

/** A sentence on its way through the model. */
export interface Sentence {
  readonly index: number;
  /** Normalised for the model. */
  readonly text: string;
  readonly pieces: readonly SourcePiece[];
}

export interface AttemptOptions {
  readonly beams: number;
  readonly checkpoint: Checkpoint;
  readonly onAttempt: (sentence: Sentence, attempt: Attempt) => void;
}

interface Unit {
  readonly sentence: Sentence;
  readonly place: number;
  readonly ids: readonly number[];
  readonly found: (readonly Hypothesis[] | undefined)[];
}

/** Exponent of the length by which scores are divided, as Marian's --normalize 1. */
const LENGTH_PENALTY = 1;

/** Tries sentences once, in batches. Each gets its attempt as soon as the last of its pieces is done. */
export async function runAttempts(
  { sessions, config, tokenizer }: TranslatorParts,
  sentences: readonly Sentence[],
  { beams, checkpoint, onAttempt }: AttemptOptions,
): Promise<void> {
  const decode = (tokens: readonly number[]) => tokenizer.decodeTarget(tokens);
  const finish = ({ sentence, found }: Pick<Unit, 'sentence' | 'found'>) => {
    const complete = found.filter((hypotheses) => hypotheses !== undefined);
    if (complete.length < sentence.pieces.length) return;
    onAttempt(sentence, assembleAttempt(sentence.text, sentence.pieces, complete, decode));
  };
  for (const batch of cutBatches(sentences.flatMap(unitsOf), ({ ids }) => ids.length)) {
    const requests = batch.map(({ ids }) => ({
      source: ids,
      beams,
      maxTokens: lengthLimit(ids.length, config),
      lengthPenalty: LENGTH_PENALTY,
      constraint: null,
    }));
    await search(sessions, config, requests, {
      checkpoint,
      onDone: (index, hypotheses) => {
        const unit = batch[index];
        if (!unit) return;
        unit.found[unit.place] = hypotheses;
        finish(unit);
      },
    });
  }
}

/** What of a sentence the model has to read; copied pieces are there already. */
function unitsOf(sentence: Sentence): Unit[] {
  const found = sentence.pieces.map((piece) => (isCopied(piece) ? [] : undefined));
  return sentence.pieces.flatMap((piece, place) =>
    isCopied(piece) ? [] : [{ sentence, place, ids: piece.ids, found }],
  );
}
