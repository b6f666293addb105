import type { TextDirection } from '@/lib/text';
import { leftToRightTokens } from './left-to-right-tokens';
import { resolveDirections } from './resolve-directions';

/** A stretch of text set in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly dir: TextDirection;
}

const HAS_RIGHT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const HAS_LEFT = /[\u200e+]|(?!\p{Script=Arabic})[\p{L}\p{Mc}\p{Nl}]/u;

/**
 * Cuts a passage where its direction changes, as a browser would set it. Brackets and signs go with
 * the text they belong to, numbers with the words before them: "شركة Apple Inc. (2022)" gives
 * "شركة " rtl, "Apple Inc. (2022)" ltr. Addresses and telephone numbers stay in one piece.
 *
 * @param base direction of the passage
 * @returns runs whose texts joined are the passage; none for an empty one
 */
export function directionRuns(text: string, base: TextDirection): DirectionRun[] {
  if (text === '') return [];
  if (!(base === 'ltr' ? HAS_RIGHT : HAS_LEFT).test(text)) return [{ text, dir: base }];
  const characters = [...text];
  const directions = resolveDirections(characters, base);
  const tokens = leftToRightTokens(text).values();
  let token = tokens.next().value;
  let offset = 0;
  const runs: { text: string; dir: TextDirection }[] = [];
  for (const [index, character] of characters.entries()) {
    if (token !== undefined && offset >= token[1]) token = tokens.next().value;
    const isToken = token !== undefined && offset >= token[0];
    const dir = isToken ? 'ltr' : (directions[index] ?? base);
    const last = runs.at(-1);
    if (last?.dir === dir) last.text += character;
    else runs.push({ text: character, dir });
    offset += character.length;
  }
  return runs;
}
