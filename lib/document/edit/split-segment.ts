import type { Block } from '../types';
import { contentOf, splitContent } from './contents';
import type { Edited, SplitSegment } from './edit-command';
import { locateSegment, refuseKnownSegment, replaced } from './locate';
import { afterWhiteSpace, checkCut, checkOldCut } from './positions';

/**
 * Cuts a segment in two, see `SplitSegment`.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function splitSegment(blocks: readonly Block[], command: SplitSegment): Edited {
  const { segmentId, newId, contents } = command;
  const { block, blockAt, segment, segmentAt } = locateSegment(blocks, segmentId);
  const { source, target } = segment;
  const at = contents ? command.at : afterWhiteSpace(source, command.at);
  (contents ? checkOldCut : checkCut)(source, at);
  refuseKnownSegment(blocks, newId);
  const [first, second] = contents ?? splitContent(segment, command.targetAt ?? target.length);
  const edited: Block = {
    ...block,
    hasDateline: command.hasDateline ?? (segmentAt > 0 && block.hasDateline),
    segments: replaced(block.segments, segmentAt, 1, [
      { ...first, id: segmentId, source: source.slice(0, at) },
      { ...second, id: newId, source: source.slice(at) },
    ]),
  };
  return {
    blocks: replaced(blocks, blockAt, 1, [edited]),
    inverse: {
      kind: 'merge-segments',
      firstId: segmentId,
      secondId: newId,
      content: contentOf(segment),
      hasDateline: block.hasDateline,
    },
  };
}
