import { type Constraint, forceTokens } from '../marian';
import type { MarianTokenizer } from '../tokenizer';
import type { PieceIndex } from './piece-index';
import { spellConstraint } from './spell-constraint';

/** What a person has typed of a translation, as the search is held to it. */
export interface TypedPrefix {
  /** null when nothing is typed. */
  readonly constraint: Constraint | null;
  /**
   * What follows the typed text in a translation that the search found: to be put directly behind it.
   *
   * @param tokens of the whole translation
   */
  completion(tokens: readonly number[]): string;
}

/**
 * Whole words are forced as the tokenizer cuts them; the last word may be typed only in part, so it is forced
 * letter by letter. A space typed behind the last word ends it.
 */
export function typedPrefix(
  typed: string,
  tokenizer: MarianTokenizer,
  pieces: PieceIndex,
  endId: number,
): TypedPrefix {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trimStart();
  if (text === '') {
    return { constraint: null, completion: (tokens) => tokenizer.decodeTarget(tokens) };
  }
  const lastSpace = text.lastIndexOf(' ');
  const words = tokenizer.encodeTarget(text.slice(0, Math.max(0, lastSpace)));
  const spelling = spellConstraint(`▁${text.slice(lastSpace + 1)}`, pieces, endId);
  const forced = spelling ? words : tokenizer.encodeTarget(text);
  return {
    constraint: forceTokens(forced, spelling),
    completion: (tokens) => {
      const whole = tokenizer.decodeTarget(tokens);
      const isSpelled = whole.startsWith(text.trimEnd());
      const rest = isSpelled
        ? whole.slice(text.trimEnd().length)
        : afterTokens(tokens.slice(forced.length), tokenizer);
      return text.endsWith(' ') ? rest.trimStart() : rest;
    },
  };
}

/** Where the typed text has characters the model does not know, its translation does not begin with it. */
function afterTokens(tokens: readonly number[], tokenizer: MarianTokenizer): string {
  const [first = ''] = tokenizer.targetPieces(tokens.slice(0, 1));
  return (first.startsWith('▁') ? ' ' : '') + tokenizer.decodeTarget(tokens);
}
