import type { ImportedBlock } from '@/lib/document';
import { trimBlock } from './clean-text';
import { markHeadings } from './find-headings';
import { joinLines, wrapWidth } from './joined-lines';
import { readListMarker } from './list-marker';

/**
 * Blocks of a plain text. Each line is a paragraph, unless the text was wrapped by hand: then lines
 * are joined. Lines with a list marker are list items, and short lines that stand before a longer
 * paragraph are headings.
 *
 * @param text cleaned text, "\n" between lines
 */
export function readPlainText(text: string): ImportedBlock[] {
  const groups = text
    .split(/\n[^\S\n]*\n\s*/)
    .map((group) => group.split('\n').filter((line) => trimBlock(line) !== ''))
    .filter((lines) => lines.length > 0);
  const width = wrapWidth(groups);
  const paragraphs = groups.map((lines) => (width === null ? lines : joinGroup(lines, width)));
  return markHeadings(paragraphs.map((lines) => lines.map(toBlock)));
}

/** List items in a wrapped text start a paragraph of their own. */
function joinGroup(lines: readonly string[], width: number): string[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run === undefined || readListMarker(line) !== null) runs.push([line]);
    else run.push(line);
  }
  return runs.flatMap((run) => joinLines(run, width));
}

function toBlock(line: string): ImportedBlock {
  const item = readListMarker(trimBlock(line));
  return item === null
    ? { kind: 'paragraph', level: null, marker: null, text: trimBlock(line) }
    : { kind: 'list-item', level: 1, marker: item.marker, text: trimBlock(item.text) };
}
