import type { Span } from './find-spans';
import {
  continuesSentence,
  isJoinedSayingVerb,
  isSayingVerb,
  opensClause,
  opensSentence,
} from './opening-words';
import { LOOK, opensWith, type Place, wordAt } from './place';

/** Quotations up to this many characters stay whole when the sentence around them goes on. */
const LONG_QUOTATION = 120;
/** Where the sentence ends with the quotation, only those stay whole that are one breath. */
const LONG_LAST_QUOTATION = 48;
/** Words a sentence inside a quotation must have to stand alone. */
const MIN_WORDS = 3;
/** No bracket is worth a sentence the model cannot hold. */
const LONG_BRACKET = 400;

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

const lastSentence = (text: string): string => /[^.!؟?…۔。]*$/.exec(text)?.[0] ?? '';
const firstSentence = (text: string): string => /^[^.!؟?…۔。]*/.exec(text)?.[0] ?? '';
const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}ـ]*/gu)?.length ?? 0;

/** Whether sentences may be separated inside this span. */
export function isOpenToSplits({ text, markAt, next }: Place, span: Span): boolean {
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

/**
 * The end marks stood inside a quotation that closes here: «… .» قال. Does the sentence around it
 * end as well?
 *
 * @param word what follows the quotation
 */
export function endsAfterQuotation(place: Place, quotation: Span, word: string): boolean {
  if (continuesSentence(word)) return false;
  if (isJoinedSayingVerb(word)) return true;
  const isFullStop = /[.۔]$/.test(place.mark);
  if (opensWith(place, quotation)) return !isSayingVerb(word) && isFullStop;
  const lead = place.text.slice(
    Math.max(place.sentenceStart, quotation.open - LOOK),
    quotation.open,
  );
  const presented = /:\s*$/.test(lead) || isPresenting(lead);
  // «النهاية.» may be a name in the middle of a sentence as well as somebody's words at its end.
  if (isFullStop) return presented || opensSentence(word) || word === '';
  return presented && (isSayingVerb(word) || opensClause(word));
}

/** Whether a verb of saying stands shortly before the quotation. */
function isPresenting(lead: string): boolean {
  const words = lead.trim().split(/\s+/u);
  return words.slice(-4).some((word) => isSayingVerb(word) || isJoinedSayingVerb(word));
}
