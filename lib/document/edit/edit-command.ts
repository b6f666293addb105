import type { Block, BlockId, Segment, SegmentId } from '../types';

/** What a segment holds besides its id and its slice of the block. */
export type SegmentContent = Omit<Segment, 'id' | 'source'>;

/** What a block is, apart from its id and its segments. */
export type BlockShell = Omit<Block, 'id' | 'segments'>;

/**
 * What every command may carry so that it gives back exactly what its inverse took. A person's
 * commands leave it out; positions a person gives move behind the white space that follows them.
 */
interface Restoring {
  /** Whether the block begins with a dateline afterwards. */
  readonly hasDateline?: boolean;
}

/** Cuts a segment in two. The first keeps the id. */
export interface SplitSegment extends Restoring {
  readonly kind: 'split-segment';
  readonly segmentId: SegmentId;
  /** UTF-16 offset in the source; no side may be blank. */
  readonly at: number;
  /** UTF-16 offset in the target; without it the whole target stays with the first. */
  readonly targetAt?: number;
  /** Id of the second. */
  readonly newId: SegmentId;
  readonly contents?: readonly [SegmentContent, SegmentContent];
}

/** Makes one segment of two that follow each other in a block. The first one's id stays. */
export interface MergeSegments extends Restoring {
  readonly kind: 'merge-segments';
  readonly firstId: SegmentId;
  readonly secondId: SegmentId;
  readonly content?: SegmentContent;
}

/** Cuts a block in two, each with some source. The first keeps the id. */
export interface SplitBlock {
  readonly kind: 'split-block';
  readonly blockId: BlockId;
  /** How many segments stay in the first. */
  readonly at: number;
  /** Id of the second. */
  readonly newId: BlockId;
  /** What the second is; without it a block like the first, without marker and dateline. */
  readonly shell?: BlockShell;
  /** White space that leaves the end of the first. */
  readonly gap?: string;
}

/** Makes one block of two that follow each other. The first one's id, kind and marker stay. */
export interface MergeBlocks {
  readonly kind: 'merge-blocks';
  readonly firstId: BlockId;
  readonly secondId: BlockId;
  /** White space that comes between; without it a space, or a line break in code, where there is none. */
  readonly gap?: string;
}

/**
 * Moves the boundary between two segments that follow each other in a block: on the source side when
 * they were cut in the wrong place, on the target side when a sentence stands with the wrong neighbour.
 */
export interface MoveBoundary extends Restoring {
  readonly kind: 'move-boundary';
  readonly firstId: SegmentId;
  readonly secondId: SegmentId;
  readonly side: 'source' | 'target';
  /**
   * UTF-16 offset in both texts joined; targets are joined by a space where there is none. Neither
   * source may become blank; a target may, one side can say all.
   */
  readonly at: number;
  readonly contents?: readonly [SegmentContent, SegmentContent];
}

/**
 * Adds a sentence that the source has not: its source is empty, its target a person writes.
 * "edited" from the start, so that the machine is never asked for it.
 */
export interface AddSegment extends Restoring {
  readonly kind: 'add-segment';
  readonly blockId: BlockId;
  /** How many segments of the block stand before it. */
  readonly at: number;
  readonly newId: SegmentId;
  readonly content?: SegmentContent;
}

/** Takes a segment out whose source is empty. */
export interface RemoveSegment extends Restoring {
  readonly kind: 'remove-segment';
  readonly segmentId: SegmentId;
}

/** A change of how a document is cut. It never changes a letter of the source. */
export type EditCommand =
  | SplitSegment
  | MergeSegments
  | SplitBlock
  | MergeBlocks
  | MoveBoundary
  | AddSegment
  | RemoveSegment;

export interface Edited {
  readonly blocks: readonly Block[];
  /** Takes the change back exactly, revisions and all; its own inverse does it again. */
  readonly inverse: EditCommand;
}
