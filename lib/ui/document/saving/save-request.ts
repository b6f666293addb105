import type { Segment, SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';

/** A version that is to be saved. */
export interface Wish {
  readonly segmentId: SegmentId;
  readonly wanted: Version;
  /** What the server had when writing began. */
  readonly revision: number;
  /** Texts of this sentence that may have reached the server unanswered. */
  readonly sent: readonly string[];
}

/** What goes to the server: the version, and the revision it was written over. */
export interface SaveRequest extends Version {
  readonly segmentId: SegmentId;
  readonly revision: number;
}

/** saved · stale: another revision is there now · away: no answer · refused: never, for this reason. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly segment: Segment }
  | { readonly kind: 'stale'; readonly segment: Segment }
  | { readonly kind: 'away' }
  | { readonly kind: 'refused'; readonly reason: unknown };

/** How it goes with a sentence that is not saved yet. */
export interface Waiting {
  wanted: Version;
  revision: number;
  inFlight: boolean;
  blocked: 'conflict' | 'refused' | null;
  cancelTimer: (() => void) | null;
  /** Texts that may have reached the server though no answer came back. */
  readonly sent: Set<string>;
}
