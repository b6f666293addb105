import { findDateline, toWesternDigits } from '@/lib/text';
import { parseDate } from './parse-date';

export interface DatedText {
  /** "YYYY-MM-DD", or null when the head of the text names no date. */
  readonly date: string | null;
  /** The text without the date that stood before it. */
  readonly text: string;
}

/** "date 2024-11-02", "التاريخ: ٢ نوفمبر ٢٠٢٤" */
const LABEL = /^(?:date|published|التاريخ|تاريخ|تاريخ النشر|نشر في|نُشر في|نشر بتاريخ)\s*:?\s+/i;
const LABELLED =
  /^\s*(?:date|التاريخ)\s*:?\s+([\d٠-٩]{1,4}[-/.][\d٠-٩]{1,2}[-/.][\d٠-٩]{1,4})(?:\s+|$)/i;
const ISO_FIRST = /^\s*([\d٠-٩]{4}-[\d٠-٩]{2}-[\d٠-٩]{2})\s+/;
/** A day followed by the other calendar or by the hour is still the text's date, but not only that. */
const DATE_IN_LINE =
  /[\d٠-٩]{1,2}\s+[\u0621-\u064a/ ]{3,28}\s+(?:19|20|١٩|٢٠)[\d٠-٩]{2}|[\d٠-٩]{1,4}[-/.][\d٠-٩]{1,2}[-/.][\d٠-٩]{1,4}/;
const HIJRI_OR_HOUR = /هـ|[\d٠-٩]{1,2}:[\d٠-٩]{2}/;

/** A date is looked for in this many lines: title, subtitle or author may stand before it. */
const HEAD_LINES = 4;
const MAX_DATE_LINE = 80;

/**
 * Takes the date from the head of a text: a line of its own among the first lines, or in front of
 * the first words ("date 2024-11-02 موسكو: …"). Such a date is about the text, not part of it, and
 * leaves it. A line that says more (the Hijri date, the hour) gives the date and stays in the text.
 *
 * @param text cleaned text, "\n" between lines
 */
export function takeDate(text: string): DatedText {
  const taken = findDate(text);
  // A text that is nothing but a date is that text.
  return taken.text.trim() === '' ? { ...taken, text } : taken;
}

function findDate(text: string): DatedText {
  const inFront = dateInFront(text);
  if (inFront) return inFront;
  let position = 0;
  let seen = 0;
  while (position < text.length && seen < HEAD_LINES) {
    const lineEnd = text.indexOf('\n', position);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const line = end - position > 1000 ? '' : text.slice(position, end).trim();
    if (line !== '' || end - position > 1000) seen++;
    if (line !== '' && line.length <= MAX_DATE_LINE) {
      const date = parseDate(line.replace(LABEL, ''));
      if (date !== null) return { date, text: text.slice(0, position) + text.slice(end) };
      const part = HIJRI_OR_HOUR.test(line) ? DATE_IN_LINE.exec(line)?.[0] : undefined;
      const inside = part === undefined ? null : parseDate(toWesternDigits(part));
      if (inside !== null) return { date: inside, text };
    }
    position = end + 1;
  }
  return { date: null, text };
}

function dateInFront(text: string): DatedText | null {
  const head = text.slice(0, 200);
  const match = LABELLED.exec(head) ?? ISO_FIRST.exec(head);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const labelled = LABELLED.test(head);
  if (!labelled && findDateline(rest) === 0) return null;
  const date = parseDate(match[1] ?? '');
  return date === null ? null : { date, text: rest };
}
