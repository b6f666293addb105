import { directionOf, type TextDirection } from '@/lib/text';

const MARKS = { rtl: '\u200f', ltr: '\u200e' } as const;

/**
 * The invisible mark that a line of plain text needs in front where viewers take its direction from
 * its first letter (UAX #9, P2) and that letter is of the other script; "" for any other line.
 */
export function directionMark(line: string, dir: TextDirection): string {
  return directionOf(line, dir) === dir ? '' : MARKS[dir];
}
