import type { Block, Segment } from '../types';
import { contentOf, joinTargets, movedContent, recutContent } from './contents';
import type { Edited, MoveBoundary } from './edit-command';
import { type LocatedPair, locatePair, refuse, replaced } from './locate';
import { afterWhiteSpace, checkCut, checkOldCut } from './positions';

/**
 * Moves the boundary between two neighbours in a block, see `MoveBoundary`. A sentence goes from one
 * block to the next by splitting and merging blocks.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function moveBoundary(blocks: readonly Block[], command: MoveBoundary): Edited {
  const pair = locatePair(blocks, command.firstId, command.secondId);
  const { block, blockAt, first, second, segmentAt } = pair;
  const isSource = command.side === 'source';
  const edited: Block = {
    ...block,
    hasDateline:
      command.hasDateline ?? (isSource ? segmentAt > 0 && block.hasDateline : block.hasDateline),
    segments: replaced(
      block.segments,
      segmentAt,
      2,
      isSource ? moveSource(pair, command) : moveTarget(pair, command),
    ),
  };
  return {
    blocks: replaced(blocks, blockAt, 1, [edited]),
    inverse: {
      ...command,
      at: isSource ? first.source.length : first.target.length,
      contents: [contentOf(first), contentOf(second)],
      hasDateline: block.hasDateline,
    },
  };
}

function moveSource({ first, second }: LocatedPair, { at, contents }: MoveBoundary): Segment[] {
  const joined = first.source + second.source;
  const position = contents ? at : afterWhiteSpace(joined, at);
  (contents ? checkOldCut : checkCut)(joined, position);
  const [before, after] = contents ?? [recutContent(first), recutContent(second)];
  return [
    { ...before, id: first.id, source: joined.slice(0, position) },
    { ...after, id: second.id, source: joined.slice(position) },
  ];
}

function moveTarget({ first, second }: LocatedPair, { at, contents }: MoveBoundary): Segment[] {
  const joined = joinTargets(first.target, second.target);
  const isInside = Number.isInteger(at) && at >= 0 && at <= joined.length;
  if (!contents && !isInside) refuse('at', 'outside the targets');
  const [before, after] = contents ?? [
    movedContent(first, joined.slice(0, at).trimEnd()),
    movedContent(second, joined.slice(at).trimStart()),
  ];
  return [
    { ...before, id: first.id, source: first.source },
    { ...after, id: second.id, source: second.source },
  ];
}
