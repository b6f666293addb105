import { markDirection } from '../bidi';
import { type Passage, passageText } from '../manuscript';
import { escapeInline, escapeLines } from './escape';

/**
 * A passage as the lines of one paragraph, hard breaks between them. GitHub and most editors take a
 * paragraph's direction from its first letter; where that would mislead a direction mark goes first.
 *
 * @param marker shown before the text, already escaped
 */
export function passageLines(passage: Passage, marker = ''): string[] {
  const lines = passage.pieces
    .map(({ text, isGap }) => (isGap ? [gapText(text)] : escapeLines(text)))
    .reduce((before, next) => joinBySpace(before, next));
  const [first = '', ...rest] = lines.filter((line) => line !== '');
  const all = [`${marker}${first}`, ...rest];
  const mark = markDirection(passageText(passage), passage.dir).slice(0, 1);
  const isMarked = mark === '\u200e' || mark === '\u200f';
  return all.map((line, index) => {
    const begun = index === 0 && isMarked ? mark + line : line;
    return index < all.length - 1 ? `${begun}\\` : begun;
  });
}

/** A passage on one line, for headings. */
export function passageLine(passage: Passage): string {
  return passage.pieces
    .map(({ text, isGap }) => (isGap ? gapText(text) : escapeInline(text.replace(/\s+/gu, ' '))))
    .join(' ');
}

/** A missing translation stands out from the text. */
export function gapText(text: string): string {
  return `*${escapeInline(text)}*`;
}

function joinBySpace(before: string[], next: string[]): string[] {
  return [...before.slice(0, -1), `${before.at(-1) ?? ''} ${next[0] ?? ''}`, ...next.slice(1)];
}
