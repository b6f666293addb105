import { foldText } from './folded-text';

/** What is looked for. */
export interface Query {
  readonly text: string;
  /** Whether `text` is a regular expression (ECMAScript, with the flags u and i). */
  readonly isPattern: boolean;
}

/** Where a text matches: from `start` up to, but without, `end`, in UTF-16 units of the written text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Matcher = (text: string) => Range[];

/**
 * Finds a query in texts. Words are found in any spelling (see foldText), patterns in the text as
 * written.
 *
 * @returns null when there is nothing to look for, or the pattern is none
 */
export function matcherOf({ text, isPattern }: Query): Matcher | null {
  if (isPattern) {
    const pattern = patternOf(text);
    return pattern && ((written) => matchPattern(written, pattern));
  }
  const wanted = foldText(text.trim()).text;
  return wanted === '' ? null : (written) => matchWords(written, wanted);
}

/** @returns null for a text that is no regular expression */
export function patternOf(text: string): RegExp | null {
  try {
    return text === '' ? null : new RegExp(text, 'giu');
  } catch {
    return null;
  }
}

function matchPattern(written: string, pattern: RegExp): Range[] {
  return [...written.matchAll(pattern)]
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function matchWords(written: string, wanted: string): Range[] {
  const { text, places } = foldText(written);
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const start = places[at] ?? 0;
    const end = places[at + wanted.length] ?? written.length;
    ranges.push({ start, end });
  }
  return ranges;
}
