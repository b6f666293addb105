import type { Span } from './find-spans';

/** A run of end marks in its surroundings. Positions are UTF-16 offsets into `text`. */
export interface Place {
  readonly text: string;
  readonly sentenceStart: number;
  /** The run itself, e.g. "." or "؟!" or "...". */
  readonly mark: string;
  readonly markAt: number;
  /** Position after the run and the marks it closes. */
  readonly after: number;
  /** Position of what follows the white space. */
  readonly next: number;
  /** The outermost span closed right after the run. */
  readonly closed: Span | undefined;
  /** Spans the place lies in, outermost first. */
  readonly enclosing: readonly Span[];
}

/** No rule looks further than this many characters, so that any text takes linear time. */
export const LOOK = 48;

/** What stands between the last white space or mark and `end`, full stops and slashes inside included. */
export function wordBefore(text: string, end: number): string {
  return /[^\s«»“”"()[\]،؛:؟!]*$/.exec(text.slice(Math.max(0, end - LOOK), end))?.[0] ?? '';
}

/** The word that begins at `start`, after opening marks. */
export function wordAt(text: string, start: number): string {
  const ahead = text.slice(start, start + LOOK).replace(/^["«“”(]+/, '');
  return /^[\p{L}\p{M}ـ]+/u.exec(ahead)?.[0] ?? '';
}

/** Whether the sentence begins with this span. */
export function opensWith({ text, sentenceStart }: Place, { open }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(sentenceStart, open - LOOK), open));
}
