import type { SegmentFlag } from '@/lib/document';

/** What a rule looks at: a source sentence as the model read it, and its translation. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  /** Whether the model ended the translation by itself; false when the length limit cut it. */
  readonly ended: boolean;
}

/** Tells whether something is wrong with a translation. */
export interface Rule {
  readonly flag: SegmentFlag;
  /** How bad it is against the other rules: of two bad attempts the less bad one is kept. */
  readonly severity: number;
  isBroken(pair: Pair): boolean;
}
