/**
 * Cuts a text at things that must be carried over letter for letter.
 *
 * @param pattern what they look like, with the flag g
 * @returns the parts in order, trimmed, blank ones left out; `isThing` for those that match
 */
export function cutAround(text: string, pattern: RegExp): { text: string; isThing: boolean }[] {
  const parts: { text: string; isThing: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ text: text.slice(end, match.index), isThing: false });
    parts.push({ text: match[0], isThing: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), isThing: false });
  return parts
    .map((part) => ({ ...part, text: part.text.trim() }))
    .filter((part) => part.text !== '');
}
