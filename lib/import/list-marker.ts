const MARKER = /^\s*([-*•·▪◦●‣–—]|[\d٠-٩]{1,3}[.)-]|\([\d٠-٩]{1,3}\)|[أ-ي][.)])\s+(?=\S)/u;

/**
 * What stands before a list item: "-", "•", "1.", "٢)", "أ)". A single letter with a full stop is
 * left alone when a title may be meant ("د. سعاد").
 *
 * @returns the marker and the rest of the line, or null for a line that is no list item
 */
export function readListMarker(line: string): { marker: string; text: string } | null {
  const match = MARKER.exec(line);
  const marker = match?.[1];
  if (match === null || marker === undefined || /^[دأمصج]\.$/.test(marker)) return null;
  return { marker, text: line.slice(match[0].length) };
}
