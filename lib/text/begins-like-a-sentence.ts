import { stripDiacritics } from './normalise';
import { isJoinedSayingVerb } from './sentences/opening-words';

const OPENS_SENTENCES = /^(?:لقد|[وف]قد|كما|ولم|ولن|وكان|وكانت|وهو|وهي|تم|وتم|إنه|إنها)$/;

/**
 * Whether a text without a full stop begins as sentences of a report do and titles do not: with a
 * joined verb of saying ("وقال", "وأضافت") or a particle ("لقد", "كما").
 */
export function beginsLikeASentence(text: string): boolean {
  const word = stripDiacritics(/^[\p{L}\p{M}]+/u.exec(text.slice(0, 40))?.[0] ?? '');
  return isJoinedSayingVerb(word) || OPENS_SENTENCES.test(word);
}
