import { directionMark } from '../bidi';
import { type Passage, passageText } from '../manuscript';
import { escapeInline, escapeLines } from './escape';

/**
 * A passage as the lines of one paragraph, hard breaks between them. GitHub and most editors take a
 * paragraph's direction from its first letter; where that would mislead a direction mark goes first.
 *
 * @param marker shown before the text, already escaped
 */
export function passageLines(passage: Passage, marker = ''): string[] {
  const text = passageText(passage);
  const [first = '', ...rest] = escapeLines(text).filter((line) => line !== '');
  const lines = [directionMark(text, passage.dir) + marker + first, ...rest];
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

/** A passage on one line, for headings. */
export function passageLine(passage: Passage): string {
  const text = passageText(passage).replace(/\s+/gu, ' ').trim();
  return directionMark(text, passage.dir) + escapeInline(text);
}
