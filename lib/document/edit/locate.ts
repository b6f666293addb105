import { MuwaziError } from '@/lib/errors';
import type { Block, BlockId, Segment, SegmentId } from '../types';

/** @throws MuwaziError BAD_REQUEST always */
export function refuse(field: string, reason: string): never {
  throw new MuwaziError('BAD_REQUEST', { field, reason });
}

/** Position of a block. @throws MuwaziError BLOCK_NOT_FOUND */
export function blockPosition(blocks: readonly Block[], id: BlockId): number {
  const position = blocks.findIndex((block) => block.id === id);
  if (position === -1) throw new MuwaziError('BLOCK_NOT_FOUND', { id });
  return position;
}

export interface LocatedSegment {
  readonly block: Block;
  readonly blockAt: number;
  readonly segment: Segment;
  /** Position of the segment in its block. */
  readonly segmentAt: number;
}

/** Where a segment stands. @throws MuwaziError SEGMENT_NOT_FOUND */
export function locateSegment(blocks: readonly Block[], id: SegmentId): LocatedSegment {
  for (const [blockAt, block] of blocks.entries()) {
    const segmentAt = block.segments.findIndex((segment) => segment.id === id);
    const segment = block.segments[segmentAt];
    if (segment) return { block, blockAt, segment, segmentAt };
  }
  throw new MuwaziError('SEGMENT_NOT_FOUND', { id });
}

export interface LocatedPair {
  readonly block: Block;
  readonly blockAt: number;
  readonly first: Segment;
  readonly second: Segment;
  /** Position of the first segment in its block. */
  readonly segmentAt: number;
}

/**
 * Where two segments stand that follow each other in one block.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND, BAD_REQUEST when they do not
 */
export function locatePair(
  blocks: readonly Block[],
  firstId: SegmentId,
  secondId: SegmentId,
): LocatedPair {
  const { block, blockAt, segment: first, segmentAt } = locateSegment(blocks, firstId);
  const second = block.segments[segmentAt + 1];
  if (second?.id !== secondId) {
    locateSegment(blocks, secondId);
    refuse('secondId', 'does not follow the first');
  }
  return { block, blockAt, first, second, segmentAt };
}

/** @throws MuwaziError BAD_REQUEST when a segment has this id already */
export function refuseKnownSegment(blocks: readonly Block[], id: SegmentId): void {
  if (blocks.some(({ segments }) => segments.some((segment) => segment.id === id)))
    refuse('newId', 'in use');
}

/** The list with `count` members from `at` on replaced. */
export function replaced<T>(
  list: readonly T[],
  at: number,
  count: number,
  members: readonly T[],
): readonly T[] {
  return [...list.slice(0, at), ...members, ...list.slice(at + count)];
}
