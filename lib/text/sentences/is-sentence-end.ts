import { isBrand } from './abbreviations';
import { endsAtFullStop, isAnnouncing } from './full-stop';
import { opensSentence } from './opening-words';
import { opensWith, type Place, wordAt, wordBefore } from './place';
import { endsAfterQuotation, isOpenToSplits } from './quotation-rules';

/** A sentence shorter than this is not ended by an ellipsis. */
const SHORT_SENTENCE = 60;

const GOES_ON = /[،؛,;:.!؟?…)\]»”\-–—]/;

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
  if (mark.startsWith('!') && isBrand(wordBefore(text, markAt))) return false;
  if (closed) return !isAnnouncing(place) && endsAfterQuotation(place, closed, word);
  if (/^\.$|^[۔。]/.test(mark)) return endsAtFullStop(place, word);
  if (/[!؟?]/.test(mark)) return true;
  return next - place.sentenceStart >= SHORT_SENTENCE && opensSentence(word);
}

/** "(وكالات)" or "(سالم، 1998)" at the very end signs the sentence before it. */
function isSourceNote(text: string, next: number): boolean {
  return (
    text[next] === '(' && /^\([^().!؟?\n]{1,60}\)\s*(?:$|\n)/.test(text.slice(next, next + 80))
  );
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
