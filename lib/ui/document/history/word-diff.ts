import { diffArrays } from 'diff';

/** A stretch of text that two versions share, or that one of them alone has. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed from one English text to another, by whole words. Words as Unicode has them: the diff
 * package's own tear words at apostrophes and signs.
 *
 * @returns pieces in reading order; the same and the removed ones joined are `before`, the same and the
 *   added ones `after`
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
