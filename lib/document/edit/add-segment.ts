import type { Block } from '../types';
import type { AddSegment, Edited, SegmentContent } from './edit-command';
import { blockPosition, refuse, refuseKnownSegment, replaced } from './locate';

/** A sentence that a person is about to write. */
const UNWRITTEN: SegmentContent = {
  target: '',
  machine: null,
  state: 'edited',
  revision: 0,
  score: null,
  flag: null,
  pending: false,
};

/**
 * Adds a segment without source, see `AddSegment`.
 *
 * @throws MuwaziError BLOCK_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function addSegment(blocks: readonly Block[], command: AddSegment): Edited {
  const { at, newId, content = UNWRITTEN } = command;
  const position = blockPosition(blocks, command.blockId);
  const block = blocks[position] ?? refuse('blockId', 'no block');
  if (!Number.isInteger(at) || at < 0 || at > block.segments.length)
    refuse('at', 'outside the block');
  refuseKnownSegment(blocks, newId);
  const edited: Block = {
    ...block,
    hasDateline: command.hasDateline ?? (at > 0 && block.hasDateline),
    segments: replaced(block.segments, at, 0, [{ ...content, id: newId, source: '' }]),
  };
  return {
    blocks: replaced(blocks, position, 1, [edited]),
    inverse: { kind: 'remove-segment', segmentId: newId, hasDateline: block.hasDateline },
  };
}
