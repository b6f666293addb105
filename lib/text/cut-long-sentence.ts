/**
 * Where a long Arabic sentence can be cut, best first; the next piece starts where the match ends. No
 * pattern may try the same white space again and again: a text can hold a megabyte of it.
 */
const CUTS = [
  /[؛;][\p{Pf}\p{Pe}"”»]?\s+/gu,
  /[،,:][\p{Pf}\p{Pe}"”»]?\s+/gu,
  /(?<=\s)(?=(?:ثم|لكن|ولكن|بينما|فيما|حيث|لأن|إذ|بعدما|عندما|كما|غير|إلا|حتى|و\p{L}{3,24})\p{M}{0,4}\s)/gu,
  /\s+/gu,
] as const;

const STARTS_INSIDE_LETTER = /^[\udc00-\udfff\p{M}\u200c\u200d]/u;
const isInsidePair = (text: string, position: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(position - 1, position + 1));

/**
 * Length of the longest prefix ≤ `limit` that cuts no surrogate pair, and no letter from its points
 * unless there are more of them than any letter has.
 */
function wholeCharacters(text: string, limit: number): number {
  for (let end = limit; end > 1 && limit - end < 64; end--)
    if (!STARTS_INSIDE_LETTER.test(text.slice(end, end + 2))) return end;
  return isInsidePair(text, limit) ? limit - 1 : limit;
}

/** Nearest cut to the middle of the text, within its middle half if it must be a good one. */
function cutPosition(text: string): number {
  const middle = text.length / 2;
  const reach = text.length / 4;
  for (const pattern of CUTS) {
    let best = -1;
    for (const match of text.matchAll(pattern)) {
      const position = match.index + match[0].length;
      if (position > middle + reach) break;
      if (Math.abs(position - middle) <= Math.abs(best - middle)) best = position;
    }
    if (best >= middle - reach) return best;
  }
  // In the middle as well: cutting piece by piece from the front would scan the rest every time.
  return wholeCharacters(text, Math.ceil(middle));
}

/**
 * Cuts an over-long sentence in halves until no piece is longer than wanted: at ؛, else at ، or a
 * colon, else before a connector (ثم، لكن، و…), else at any space near the middle, and inside a word
 * only when there is no space at all.
 *
 * @param maxCharacters longest piece wanted, in UTF-16 code units, at least 2
 * @returns exact slices in order: their concatenation is `text`; [] for ''
 */
export function cutLongSentence(text: string, maxCharacters: number): string[] {
  const limit = Math.max(2, Math.floor(maxCharacters));
  const pieces: string[] = [];
  const waiting = text === '' ? [] : [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.length <= limit) {
      pieces.push(next);
      continue;
    }
    const position = cutPosition(next);
    waiting.push(next.slice(position), next.slice(0, position));
  }
  return pieces;
}
