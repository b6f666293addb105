// Where a long Arabic sentence can be cut, best first. Each pattern ends where the next piece starts.
const CUTS = [
  /[؛;][\p{Pf}\p{Pe}"”»]?\s+/gu,
  /[،,:][\p{Pf}\p{Pe}"”»]?\s+/gu,
  /\s+(?=(?:ثم|لكن|ولكن|بينما|فيما|حيث|لأن|إذ|بعدما|عندما|كما|غير|إلا|حتى|و\p{L}{3,})\p{M}*\s)/gu,
  /\s+/gu,
] as const;

/** Length of the longest prefix ≤ `limit` that cuts no surrogate pair and no letter from its points. */
function wholeCharacters(text: string, limit: number): number {
  let end = limit;
  while (end > 1 && limit - end < 64 && /^[\udc00-\udfff\p{M}\u200c\u200d]/u.test(text.slice(end)))
    end--;
  return end;
}

/** Nearest cut to the middle of the text, within its middle half if it must be a good one. */
function cutPosition(text: string, maxCharacters: number): number {
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
  const hard = wholeCharacters(text, Math.min(maxCharacters, Math.ceil(middle)));
  return Math.max(1, hard);
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
    const position = cutPosition(next, limit);
    if (position >= next.length) pieces.push(next);
    else waiting.push(next.slice(position), next.slice(0, position));
  }
  return pieces;
}
