import type { Constraint } from '../marian';
import type { PieceIndex } from './piece-index';

/**
 * The next tokens must spell a text and may go on beyond its end: for "▁minis" that is "▁minister",
 * "▁mini" + "s…", "▁min" + "is" and so on. Which of these ways is taken is left to the search, since the
 * model knows only some of them as words.
 *
 * @param text what is still to be spelled, with ▁ for a space
 * @param endId </s>, allowed where nothing but the space after a word is left to spell
 * @returns null when no pieces spell it (a character no piece has)
 */
export function spellConstraint(
  text: string,
  pieces: PieceIndex,
  endId: number,
): Constraint | null {
  return constraintFor(text, pieces, endId, new Map());
}

function constraintFor(
  text: string,
  pieces: PieceIndex,
  endId: number,
  known: Map<string, Constraint | null>,
): Constraint | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const beginnings = pieces
    .beginningsOf(text)
    .map(
      (id) =>
        [id, constraintFor(text.slice(pieces.textOf(id).length), pieces, endId, known)] as const,
    )
    .filter(([, then]) => then !== null);
  const then = new Map(beginnings);
  const endings = pieces.startingWith(text);
  if (text === '▁') endings.push(endId);
  const allowed = [...then.keys(), ...endings];
  const constraint: Constraint | null =
    allowed.length === 0 ? null : { allowed, after: (token) => then.get(token) ?? null };
  known.set(text, constraint);
  return constraint;
}
