/**
 * A text that was being written while its sentence was joined or parted elsewhere.
 *
 * @param base what the server had when the writing began
 * @param mine what was written
 * @param theirs what the server has of the sentence now
 * @returns the sentence of now with what was written in its place; null when that has none
 */
export function rebase(base: string, mine: string, theirs: string): string | null {
  if (base === theirs) return mine;
  if (base === '') return joined(theirs, mine);
  const at = theirs.lastIndexOf(base);
  return at === -1 ? null : theirs.slice(0, at) + mine + theirs.slice(at + base.length);
}

/** Both texts, one behind the other. */
export function joined(first: string, second: string): string {
  return [first.trim(), second.trim()].filter(Boolean).join(' ');
}
