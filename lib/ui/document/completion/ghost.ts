import type { SegmentId } from '@/lib/document';

/** What the machine offers to put behind the words one has typed. */
export interface Ghost {
  readonly id: SegmentId;
  /** The sentence up to the caret, as it was when the machine was asked. */
  readonly prefix: string;
  /** What stood behind the caret, in whose place the offer would come. */
  readonly rest: string;
  /** The offer. Never empty. */
  readonly text: string;
}

/** The offer as it is drawn at the end of the sentence, apart from the text it would replace. */
export function drawnGhost({ text, rest }: Ghost): string {
  return rest.trim() === '' || text.startsWith(' ') ? text : ` ${text}`;
}

/** @returns the first word of a text with the space before it */
export function firstWord(text: string): string {
  return /^\s*\S+/u.exec(text)?.[0] ?? text;
}

/**
 * The ghost after its first word was taken.
 *
 * @returns null when nothing is left to offer
 */
export function withoutFirstWord(ghost: Ghost): Ghost | null {
  const word = firstWord(ghost.text);
  const text = ghost.text.slice(word.length);
  return text.trim() === '' ? null : { ...ghost, prefix: ghost.prefix + word, text };
}
