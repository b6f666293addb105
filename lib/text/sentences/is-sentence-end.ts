import { abbreviationKind } from './abbreviations';
import type { Span } from './find-spans';
import {
  continuesSentence,
  isJoinedSayingVerb,
  isSayingVerb,
  opensSentence,
} from './opening-words';

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

/** Quotations up to this many characters stay in one piece with the sentence around them. */
const LONG_QUOTATION = 160;
/** No bracket is worth a sentence the model cannot hold. */
const LONG_BRACKET = 400;
/** A sentence shorter than this is not ended by an ellipsis. */
const SHORT_SENTENCE = 60;
const LOOK = 48;

const GOES_ON = /[،؛,;:.!؟?…)\]»”\-–—]/;
const END_MARKS = /[.!?؟…۔。\s]/;

const wordBefore = (text: string, end: number): string =>
  /[^\s«»“”"()[\]،؛:؟!/]*$/.exec(text.slice(Math.max(0, end - LOOK), end))?.[0] ?? '';
const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}ـ]+/u.exec(text.slice(start, start + LOOK).replace(/^["«“”(]+/, ''))?.[0] ?? '';

/** Whether nothing but the quotation stands in its paragraph. */
function isOwnParagraph(text: string, { open, close }: Span): boolean {
  const before = text.slice(Math.max(0, open - LOOK), open);
  if (open > LOOK ? !/[\n\u2029]\s*$/.test(before) : !/(?:^|[\n\u2029])\s*$/.test(before))
    return false;
  let position = close + 1;
  while (position < text.length && position < close + LOOK) {
    const next = text[position] ?? '';
    if (next === '\n' || next === '\u2029') return true;
    if (!END_MARKS.test(next)) return false;
    position++;
  }
  return true;
}

/** Whether sentences may be separated inside this span. */
function isOpenToSplits(text: string, span: Span): boolean {
  const length = span.close - span.open;
  if (span.kind === 'bracket') return length > LONG_BRACKET;
  return length > LONG_QUOTATION || isOwnParagraph(text, span);
}

/** The end marks stood inside a quotation that closes here: «… .» قال. Does the sentence around it go on? */
function endsAfterQuotation(place: Place, quotation: Span, word: string): boolean {
  if (continuesSentence(word)) return false;
  const lead = place.text.slice(
    Math.max(place.sentenceStart, quotation.open - LOOK),
    quotation.open,
  );
  const opensWithQuotation = !/[\p{L}\p{N}]/u.test(lead);
  const presented = /:\s*$/.test(lead) || isPresenting(lead);
  if (isJoinedSayingVerb(word)) return true;
  if (opensWithQuotation) return !isSayingVerb(word) && /[.۔]$/.test(place.mark);
  if (/[.۔]$/.test(place.mark)) return true;
  return presented && (isSayingVerb(word) || opensSentence(word));
}

const isPresenting = (lead: string): boolean => {
  const words = lead.trim().split(/\s+/u);
  return words.slice(-4).some((word) => isSayingVerb(word) || isJoinedSayingVerb(word));
};

/** A single full stop outside quotations that close. */
function endsAtFullStop({ text, sentenceStart, markAt }: Place, word: string): boolean {
  const before = wordBefore(text, markAt);
  const wordStart = markAt - before.length;
  if (/^[\d٠-٩۰-۹]{1,3}$/.test(before) && isListNumber(text, sentenceStart, wordStart))
    return false;
  const kind = abbreviationKind(before, text.slice(Math.max(0, wordStart - LOOK), wordStart));
  if (kind === 'title') return false;
  return kind === 'none' || opensSentence(word);
}

/** "1. " at the head of its sentence or after a colon numbers an item. */
function isListNumber(text: string, sentenceStart: number, wordStart: number): boolean {
  const lead = text.slice(Math.max(sentenceStart, wordStart - LOOK), wordStart);
  return !/[\p{L}\p{N}]/u.test(lead) || /:\s*$/.test(lead);
}

/** Whether the sentence ends at this run of end marks. */
export function isSentenceEnd(place: Place): boolean {
  const { text, mark, after, next, closed, enclosing } = place;
  const following = text[next] ?? '';
  const word = wordAt(text, next);
  const spaced = next > after;
  if (!spaced && !isForgottenSpace(place)) return false;
  if (GOES_ON.test(following) && !isDashBeforeSpeech(text, next)) return false;
  if (/^\p{Ll}/u.test(word)) return false;
  if (enclosing.some((span) => !isOpenToSplits(text, span))) return false;
  if (closed?.kind === 'bracket') return false;
  if (closed) return endsAfterQuotation(place, closed, word);
  if (/^\.$|^[۔。]/.test(mark)) return endsAtFullStop(place, word);
  if (/[!؟?]/.test(mark)) return true;
  return next - place.sentenceStart >= SHORT_SENTENCE && opensSentence(word);
}

/** A dialogue or list dash begins the next sentence: "انتهى. - وماذا بعد؟" */
function isDashBeforeSpeech(text: string, next: number): boolean {
  return /^[-–—]\s/.test(text.slice(next, next + 2));
}

/** "انتهى.وقال": the space after the mark was forgotten between two Arabic words. */
function isForgottenSpace({ text, mark, markAt, next }: Place): boolean {
  return (
    !/^\.{2}|…/.test(mark) &&
    /[\u0621-\u064a]{2}[\u064b-\u0652]?$/.test(text.slice(Math.max(0, markAt - 4), markAt)) &&
    /^[\u0621-\u064a]{2}/.test(text.slice(next, next + 2))
  );
}
