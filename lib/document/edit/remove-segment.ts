import type { Block } from '../types';
import { contentOf } from './contents';
import type { Edited, RemoveSegment } from './edit-command';
import { locateSegment, refuse, replaced } from './locate';

/**
 * Takes a segment without source out of its block, see `RemoveSegment`.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND, BAD_REQUEST when it has a source
 */
export function removeSegment(blocks: readonly Block[], command: RemoveSegment): Edited {
  const { segmentId } = command;
  const { block, blockAt, segment, segmentAt } = locateSegment(blocks, segmentId);
  if (segment.source !== '') refuse('segmentId', 'has a source');
  const edited: Block = {
    ...block,
    hasDateline: command.hasDateline ?? (segmentAt > 0 && block.hasDateline),
    segments: replaced(block.segments, segmentAt, 1, []),
  };
  return {
    blocks: replaced(blocks, blockAt, 1, [edited]),
    inverse: {
      kind: 'add-segment',
      blockId: block.id,
      at: segmentAt,
      newId: segmentId,
      content: contentOf(segment),
      hasDateline: block.hasDateline,
    },
  };
}
