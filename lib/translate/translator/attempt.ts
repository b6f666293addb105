import { check, type Verdict } from '../guard';
import type { Hypothesis } from '../marian';
import { isCopied, joinTargets, type SourcePiece } from '../prepare';
import { confidence } from '../scores';

/** One try at a sentence. */
export interface Attempt {
  readonly target: string;
  readonly confidence: number;
  readonly verdict: Verdict;
}

type Decode = (tokens: readonly number[]) => string;

/**
 * Makes a sentence's translation of the hypotheses of its pieces: of each piece the first one that the
 * guard lets pass, or else the one it objects to least.
 *
 * @param found hypotheses of each piece, best first; none for a copied piece
 */
export function assembleAttempt(
  text: string,
  pieces: readonly SourcePiece[],
  found: readonly (readonly Hypothesis[])[],
  decode: Decode,
): Attempt {
  const chosen = pieces.map((piece, place) => chooseForPiece(piece, found[place] ?? [], decode));
  const target = joinTargets(
    pieces.map((piece) => piece.text),
    chosen.map((choice) => choice.target),
  );
  const ended = chosen.every((choice) => choice.ended);
  return {
    target,
    confidence: confidence(chosen.flatMap(({ logProbs }) => logProbs)),
    verdict: check({ source: text, target, ended }),
  };
}

interface Choice {
  readonly target: string;
  readonly logProbs: readonly number[];
  readonly ended: boolean;
}

function chooseForPiece(
  piece: SourcePiece,
  hypotheses: readonly Hypothesis[],
  decode: Decode,
): Choice {
  if (isCopied(piece)) return { target: piece.text, logProbs: [], ended: true };
  let best: { choice: Choice; severity: number } | null = null;
  for (const { tokens, logProbs, ended } of hypotheses) {
    const target = decode(tokens);
    const { severity } = check({ source: piece.text, target, ended });
    if (best === null || severity < best.severity) {
      best = { choice: { target, logProbs, ended }, severity };
    }
    if (severity === 0) break;
  }
  return best?.choice ?? { target: '', logProbs: [], ended: false };
}

/** The better of two tries: the one the guard objects to less, or else the one that came first. */
export function betterAttempt(one: Attempt, other: Attempt): Attempt {
  return other.verdict.severity < one.verdict.severity ? other : one;
}
