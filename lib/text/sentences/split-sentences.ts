import { findSpans, type Span } from './find-spans';
import { isSentenceEnd } from './is-sentence-end';
import { joinWordless } from './join-wordless';
import type { Place } from './place';

/** Full stops (Latin, Urdu, Chinese), question and exclamation marks, the ellipsis; line breaks always end. */
const END = /[.!?؟…۔。]+|[\n\u2029]/g;
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/;
const CLOSING = /[»”“"‟)\]’']/;
const FOOTNOTE = /\[[\d٠-٩]{1,3}\]/y;
/** What belongs to the character before it: points, joiners, skin tones. A sentence never starts with it. */
const EXTENDS = /^(?:\p{M}|\u200c|\u200d|\p{Emoji_Modifier})/u;

/** Position after white space and invisible marks. */
function skipSpace(text: string, from: number): number {
  let position = from;
  for (let next = text[position]; next !== undefined; next = text[position]) {
    if (!/\s/.test(next) && !INVISIBLE.test(next)) break;
    position++;
  }
  return position;
}

/**
 * Splits Arabic text into sentences, in time linear in its length.
 *
 * Quotations and brackets stay whole unless that would make a long sentence; abbreviations,
 * initials, numbers, dates, addresses and list numbers end nothing; a line break always does (see
 * docs/decisions/0002-sentence-splitting.md).
 *
 * @param text one block of text in any script, of any length
 * @returns exact slices in order, white space after a sentence included: their concatenation is
 *   `text`. [] for ''. No slice is empty, and none starts inside a surrogate pair or a grapheme.
 */
export function splitSentences(text: string): string[] {
  const spans = findSpans(text);
  const enclosing: Span[] = [];
  const boundaries: number[] = [];
  let nextSpan = 0;
  let sentenceStart = 0;
  let passed = 0;

  const leave = (position: number): void => {
    for (let top = enclosing.at(-1); top && top.close < position; top = enclosing.at(-1))
      enclosing.pop();
  };
  const enter = (position: number): void => {
    for (let span = spans[nextSpan]; span && span.open < position; span = spans[++nextSpan]) {
      leave(span.open);
      enclosing.push(span);
    }
    leave(position);
  };

  for (const { 0: mark, index } of text.matchAll(END)) {
    if (index < passed) continue;
    enter(index);
    const lineBreak = mark === '\n' || mark === '\u2029';
    let after = index + mark.length;
    let closed: Span | undefined;
    if (!lineBreak) {
      // Closing marks belong to the sentence they close, also after a stray space: "انتهى. »"
      for (;;) {
        FOOTNOTE.lastIndex = after;
        const footnote = FOOTNOTE.exec(text);
        if (footnote) {
          after += footnote[0].length;
          continue;
        }
        const close = skipSpace(text, after);
        const top = enclosing.at(-1);
        if (top && top.close === close && CLOSING.test(text[close] ?? '')) {
          closed = top;
          enclosing.pop();
          after = close + 1;
        } else break;
      }
    }
    const start = skipSpace(text, after);
    const place: Place = {
      text,
      sentenceStart,
      mark,
      markAt: index,
      after,
      next: start,
      closed,
      enclosing,
    };
    if (start >= text.length) break;
    // A run of line breaks is one; a line break after a full stop is looked at by itself.
    passed = lineBreak ? start : after;
    if (EXTENDS.test(text.slice(start, start + 2))) continue;
    if (lineBreak || isSentenceEnd(place)) {
      boundaries.push(start);
      sentenceStart = start;
      passed = start;
    }
  }
  return joinWordless(text, boundaries);
}
