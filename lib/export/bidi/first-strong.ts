import { directionOf, type TextDirection } from '@/lib/text';

const MARKS = { rtl: '\u200f', ltr: '\u200e' } as const;

/**
 * A line of plain text that viewers lay out by its first letter (UAX #9, P2): begun with an
 * invisible direction mark where that letter is of the other script, unchanged otherwise.
 */
export function markDirection(line: string, dir: TextDirection): string {
  return directionOf(line, dir) === dir ? line : MARKS[dir] + line;
}
