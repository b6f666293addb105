import { abbreviationKind, isBrand } from './abbreviations';
import type { Span } from './find-spans';
import {
  continuesSentence,
  isJoinedSayingVerb,
  isSayingVerb,
  opensClause,
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

/** Quotations up to this many characters stay whole when the sentence around them goes on. */
const LONG_QUOTATION = 200;
/** Where the sentence ends with the quotation, only those stay whole that are one breath. */
const LONG_LAST_QUOTATION = 60;
/** Words a sentence inside a quotation must have to stand alone. */
const MIN_WORDS = 3;
/** No bracket is worth a sentence the model cannot hold. */
const LONG_BRACKET = 400;
/** A sentence shorter than this is not ended by an ellipsis. */
const SHORT_SENTENCE = 60;
const LOOK = 48;

const GOES_ON = /[،؛,;:.!؟?…)\]»”\-–—]/;

const wordBefore = (text: string, end: number): string =>
  /[^\s«»“”"()[\]،؛:؟!/]*$/.exec(text.slice(Math.max(0, end - LOOK), end))?.[0] ?? '';
const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}ـ]+/u.exec(text.slice(start, start + LOOK).replace(/^["«“”(]+/, ''))?.[0] ?? '';

/** Whether nothing but the quotation stands in its paragraph. */
function isOwnParagraph(text: string, { open, close }: Span): boolean {
  const before = text.slice(Math.max(0, open - LOOK), open);
  const isFirst = open === before.length ? /^\s*$/ : /[\n\u2029]\s*$/;
  return (
    isFirst.test(before) &&
    /^[.!؟?…۔。\s]*(?:$|[\n\u2029])/.test(text.slice(close + 1, close + LOOK))
  );
}

/** Whether the sentence around a quotation ends where the quotation does: «… .» or «… ». */
function endsSentence(text: string, { close }: Span): boolean {
  const isStop = (mark: string | undefined) => mark !== undefined && /[.!؟?…۔。]/.test(mark);
  const rest = text.slice(close + 1, close + LOOK);
  const following = wordAt(rest.trimStart(), 0);
  if (isStop(rest[0])) return true;
  return (
    isStop(text[close - 1]) &&
    !/^\s*[،؛,;:]/.test(rest) &&
    !isSayingVerb(following) &&
    !continuesSentence(following)
  );
}

/** Whether sentences may be separated inside this span. */
function isOpenToSplits({ text, markAt, next }: Place, span: Span): boolean {
  const length = span.close - span.open;
  if (span.kind === 'bracket') return length > LONG_BRACKET;
  if (isOwnParagraph(text, span)) return true;
  const limit = endsSentence(text, span) ? LONG_LAST_QUOTATION : LONG_QUOTATION;
  if (length <= limit) return false;
  const before = text.slice(Math.max(span.open + 1, markAt - LOOK), markAt);
  const after = text.slice(next, Math.min(span.close, next + LOOK));
  return (
    wordCount(lastSentence(before)) >= MIN_WORDS && wordCount(firstSentence(after)) >= MIN_WORDS
  );
}

const lastSentence = (text: string): string => /[^.!؟?…۔。]*$/.exec(text)?.[0] ?? '';
const firstSentence = (text: string): string => /^[^.!؟?…۔。]*/.exec(text)?.[0] ?? '';
const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}ـ]*/gu)?.length ?? 0;

/** The end marks stood inside a quotation that closes here: «… .» قال. Does the sentence around it go on? */
function endsAfterQuotation(place: Place, quotation: Span, word: string): boolean {
  if (continuesSentence(word)) return false;
  const lead = place.text.slice(
    Math.max(place.sentenceStart, quotation.open - LOOK),
    quotation.open,
  );
  const presented = /:\s*$/.test(lead) || isPresenting(lead);
  if (isJoinedSayingVerb(word)) return true;
  if (opensWith(place, quotation)) return !isSayingVerb(word) && /[.۔]$/.test(place.mark);
  if (/[.۔]$/.test(place.mark)) return true;
  return presented && (isSayingVerb(word) || opensClause(word));
}

const isPresenting = (lead: string): boolean => {
  const words = lead.trim().split(/\s+/u);
  return words.slice(-4).some((word) => isSayingVerb(word) || isJoinedSayingVerb(word));
};

/** Whether the sentence begins with this span. */
function opensWith({ text, sentenceStart }: Place, { open }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(sentenceStart, open - LOOK), open));
}

/** "(وكالات)" or "(سالم، 1998)" at the very end signs the sentence before it. */
function isSourceNote(text: string, next: number): boolean {
  return (
    text[next] === '(' && /^\([^().!؟?\n]{1,60}\)\s*(?:$|\n)/.test(text.slice(next, next + 80))
  );
}

/** A title or initial directly before a closing mark: «HK Music Inc.» */
function isAnnouncing({ text, mark, markAt }: Place): boolean {
  const word = wordBefore(text, markAt);
  const before = text.slice(Math.max(0, markAt - word.length - LOOK), markAt - word.length);
  return mark === '.' && abbreviationKind(word, before) === 'title';
}

/** A single full stop outside quotations that close. */
function endsAtFullStop({ text, sentenceStart, markAt }: Place, word: string): boolean {
  const before = wordBefore(text, markAt);
  const wordStart = markAt - before.length;
  if (/^[\d٠-٩۰-۹]{1,3}$/.test(before) && isListNumber(text, sentenceStart, wordStart))
    return false;
  const kind = abbreviationKind(before, text.slice(Math.max(0, wordStart - LOOK), wordStart));
  if (kind === 'title') return false;
  if (kind === 'none') return true;
  return kind === 'era' ? opensSentence(word) : opensClause(word);
}

/** "1. " at the head of its sentence or after a colon numbers an item. */
function isListNumber(text: string, sentenceStart: number, wordStart: number): boolean {
  const lead = text.slice(Math.max(sentenceStart, wordStart - LOOK), wordStart);
  return !/[\p{L}\p{N}]/u.test(lead) || /:\s+$/.test(lead);
}

/** Whether the sentence ends at this run of end marks. */
export function isSentenceEnd(place: Place): boolean {
  const { text, mark, markAt, after, next, closed, enclosing } = place;
  const following = text[next] ?? '';
  const word = wordAt(text, next);
  const spaced = next > after;
  if (!spaced && !isForgottenSpace(place)) return false;
  if (GOES_ON.test(following) && !isDashBeforeSpeech(text, next)) return false;
  if (/^\p{Ll}/u.test(word)) return false;
  if (enclosing.some((span) => !isOpenToSplits(place, span))) return false;
  if (isSourceNote(text, next)) return false;
  if (closed?.kind === 'bracket') return opensWith(place, closed);
  const before = wordBefore(text, markAt);
  if (mark.startsWith('!') && isBrand(before)) return false;
  if (closed) return !isAnnouncing(place) && endsAfterQuotation(place, closed, word);
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
