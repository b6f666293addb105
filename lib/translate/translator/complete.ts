import { lengthLimit, search } from '../marian';
import { PieceIndex, typedPrefix } from '../prefix';
import type { Completion } from '../types';
import type { Checkpoint, TranslatorParts } from './translator';

/** Wide enough to find how the model would spell a word that is typed in part. */
const BEAMS = 4;

/** The pieces of a model's target side by their text. */
export function indexPieces({ config, tokenizer }: TranslatorParts): PieceIndex {
  const texts = tokenizer.targetPieces(
    Array.from({ length: config.vocabularySize }, (_, id) => id),
  );
  const special = new Set([
    config.padId,
    config.eosId,
    config.decoderStartId,
    texts.indexOf('<unk>'),
  ]);
  return new PieceIndex(texts, special);
}

/** The most probable rest of a translation whose beginning is typed. @param text normalised source */
export async function completeTranslation(
  { sessions, config, tokenizer }: TranslatorParts,
  pieces: PieceIndex,
  text: string,
  typed: string,
  checkpoint: Checkpoint,
): Promise<Completion> {
  const prefix = typedPrefix(typed, tokenizer, pieces, config.eosId);
  const ids = tokenizer.encodeSource(text);
  // The typed part belongs to the sentence as a whole, so it is not cut; the end must stay in any case.
  const source =
    ids.length > config.maxPositions
      ? [...ids.slice(0, config.maxPositions - 1), config.eosId]
      : ids;
  const typedTokens = tokenizer.encodeTarget(typed).length;
  const request = {
    source,
    beams: BEAMS,
    maxTokens: Math.min(typedTokens + lengthLimit(source.length, config), config.maxPositions - 1),
    lengthPenalty: 1,
    constraint: prefix.constraint,
  };
  const [[best] = []] = await search(sessions, config, [request], { checkpoint });
  return { completion: best ? prefix.completion(best.tokens) : '' };
}
