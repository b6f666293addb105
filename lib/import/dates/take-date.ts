import { findDateline } from '@/lib/text';
import { trimBlock } from '../clean-text';
import { readDateLine } from './date-line';
import { parseLeadingDate } from './parse-date';

export interface DatedText {
  /** "YYYY-MM-DD", or null when the head of the text names no date. */
  readonly date: string | null;
  /** The text without the date that stood before it. */
  readonly text: string;
}

/** In front of a date and the first words on one line. */
const LABEL_IN_FRONT = /^(?:date|published|التاريخ|تاريخ النشر)\s*:?\s+/i;

/** A date is looked for in this many lines: title, subtitle or author may stand before it. */
const HEAD_LINES = 4;
/** As far as other dates are looked for, which would make the text a chronicle. */
const CHRONICLE_LINES = 200;

/**
 * Takes the date from the head of a text: a line of its own among the first lines, or in front of
 * the first words ("date 2024-11-02 موسكو: …"). Such a date is about the text, not part of it, and
 * leaves it. A line that says more (the Hijri date, the hour) gives the date and stays in the text;
 * in a chronicle, where dates stand on lines of their own all along, they are the text.
 *
 * @param text cleaned text, "\n" between lines
 */
export function takeDate(text: string): DatedText {
  const taken = dateInFront(text) ?? dateOnItsLine(text) ?? { date: null, text };
  // A text that is nothing but a date is that text.
  return taken.text.trim() === '' ? { ...taken, text } : taken;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first lines that hold something. */
function firstLines(text: string, count: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length && lines.length < count) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = trimBlock(text.slice(start, end));
    if (line !== '') lines.push({ text: line, start, end });
    start = end + 1;
  }
  return lines;
}

function dateOnItsLine(text: string): DatedText | null {
  const dated = firstLines(text, CHRONICLE_LINES).flatMap((line, index) => {
    const found = readDateLine(line.text);
    return found === null ? [] : [{ ...found, ...line, index }];
  });
  const own = dated.find(({ isOnlyDate, date }) => isOnlyDate && date !== null);
  if (own !== undefined && own.index < HEAD_LINES) {
    const others = dated.filter(({ isOnlyDate, isLabelled }) => isOnlyDate && !isLabelled);
    if (!own.isLabelled && others.length > 1) return null;
    return { date: own.date, text: text.slice(0, own.start) + text.slice(own.end) };
  }
  const inside = dated.find(({ date, index }) => date !== null && index < HEAD_LINES);
  return inside === undefined ? null : { date: inside.date, text };
}

function dateInFront(text: string): DatedText | null {
  const line = trimBlock(text.slice(0, 300)).split('\n', 1)[0] ?? '';
  const bare = line.replace(LABEL_IN_FRONT, '');
  const leading = parseLeadingDate(bare);
  if (leading === null) return null;
  const rest = withoutWords(bare, leading.words);
  if (rest === '' || (bare === line && findDateline(rest) === 0)) return null;
  const taken = line.slice(0, line.length - rest.length);
  return { date: leading.date, text: text.slice(text.indexOf(taken) + taken.length) };
}

/** A text after its first words and the mark behind them; '' when more than a date would leave with them. */
function withoutWords(text: string, words: number): string {
  const pattern = new RegExp(`^(?:\\S+\\s+){${words - 1}}\\S*[\\d٠-٩۰-۹م][:،,.]?(?=\\s)`, 'u');
  const match = pattern.exec(text);
  return match === null ? '' : text.slice(match[0].length).replace(/^\s+(?:[-–—|]\s+)?/, '');
}
