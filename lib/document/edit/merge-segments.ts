import type { Block } from '../types';
import { contentOf, mergeContent } from './contents';
import type { Edited, MergeSegments } from './edit-command';
import { locatePair, replaced } from './locate';

/**
 * Makes one segment of two neighbours in a block, see `MergeSegments`.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function mergeSegments(blocks: readonly Block[], command: MergeSegments): Edited {
  const pair = locatePair(blocks, command.firstId, command.secondId);
  const { block, blockAt, first, second, segmentAt } = pair;
  const edited: Block = {
    ...block,
    hasDateline: command.hasDateline ?? (segmentAt > 0 && block.hasDateline),
    segments: replaced(block.segments, segmentAt, 2, [
      {
        ...(command.content ?? mergeContent(first, second)),
        id: first.id,
        source: first.source + second.source,
      },
    ]),
  };
  return {
    blocks: replaced(blocks, blockAt, 1, [edited]),
    inverse: {
      kind: 'split-segment',
      segmentId: first.id,
      at: first.source.length,
      newId: second.id,
      contents: [contentOf(first), contentOf(second)],
      hasDateline: block.hasDateline,
    },
  };
}
