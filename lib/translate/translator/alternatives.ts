import { lengthLimit, search } from '../marian';
import { joinTargets, type SourcePiece } from '../prepare';
import { confidence } from '../scores';
import type { Alternative } from '../types';
import type { Checkpoint, TranslatorParts } from './translator';

const MIN_BEAMS = 4;
const MAX_BEAMS = 8;

/**
 * The best few translations of a sentence, no two alike, from a beam search.
 *
 * @param pieces of the sentence; where there are several, the first alternative is the best of each piece,
 *   the second the second best of each, and so on
 */
export async function listAlternatives(
  { sessions, config, tokenizer }: TranslatorParts,
  pieces: readonly SourcePiece[],
  count: number,
  checkpoint: Checkpoint,
): Promise<Alternative[]> {
  const beams = Math.min(MAX_BEAMS, Math.max(MIN_BEAMS, count + 2));
  const requests = pieces.map(({ ids }) => ({
    source: ids,
    beams,
    maxTokens: lengthLimit(ids.length, config),
    lengthPenalty: 1,
    constraint: null,
  }));
  const lists = await search(sessions, config, requests, { checkpoint });
  const byTarget = new Map<string, Alternative>();
  for (let rank = 0; rank < beams; rank++) {
    if (!lists.some((list) => rank < list.length)) break;
    const chosen = lists.map((list) => list[rank] ?? list[0]);
    const target = joinTargets(
      pieces.map(({ text }) => text),
      chosen.map((hypothesis) => tokenizer.decodeTarget(hypothesis?.tokens ?? [])),
    );
    const score = confidence(chosen.flatMap((hypothesis) => hypothesis?.logProbs ?? []));
    if (target !== '' && !byTarget.has(target)) byTarget.set(target, { target, score });
  }
  return [...byTarget.values()].slice(0, Math.max(1, Math.floor(count)));
}
