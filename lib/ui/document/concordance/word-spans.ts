import { normaliseForMatch } from '@/lib/text';
import type { Span } from '../words/word-pairs';

/** A word of a text. */
export interface Word {
  /** The form in which spellings of one word count as the same. */
  readonly form: string;
  readonly span: Span;
}

/** Numbers with what parts their digits; letters with their vowel signs, and what an apostrophe joins to them. */
const WORD = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** The words of a text in either language. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: formOf(word),
    span: [index, index + word.length],
  }));
}

/** The word that reaches over a place of a text, or ends at it. */
export function wordAt(text: string, offset: number): Word | undefined {
  const words = wordsOf(text);
  return (
    words.find(({ span: [start, end] }) => start <= offset && offset < end) ??
    words.find(({ span: [, end] }) => end === offset)
  );
}

const forms = new Map<string, string>();

/** Remembered: a long document has hundreds of thousands of words, and few different ones. */
export function formOf(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = normaliseForMatch(word)
    .toLowerCase()
    .replace(/['’]s$/u, '');
  forms.set(word, form);
  return form;
}
