import type { SegmentId } from '@/lib/document';
import type { Side } from '../words/word-pairs';

/** A word of a sentence, by a place in it. */
export interface WordPlace {
  readonly id: SegmentId;
  readonly side: Side;
  /** In the text as written, in UTF-16 units. */
  readonly offset: number;
}

/** Where the focus goes back to. */
export interface Origin {
  readonly id: SegmentId;
  /** Index of the caret while the sentence was being written in, else null. */
  readonly caret: number | null;
}
