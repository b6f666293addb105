import type { Block } from '../types';
import type { Edited, MergeBlocks } from './edit-command';
import { blockPosition, refuse, replaced } from './locate';

/**
 * Makes one block of two neighbours, see `MergeBlocks`.
 *
 * @throws MuwaziError BLOCK_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function mergeBlocks(blocks: readonly Block[], command: MergeBlocks): Edited {
  const position = blockPosition(blocks, command.firstId);
  const first = blocks[position] ?? refuse('firstId', 'no block');
  const second = blocks[position + 1];
  if (second?.id !== command.secondId) {
    blockPosition(blocks, command.secondId);
    refuse('secondId', 'does not follow the first');
  }
  const gap = command.gap ?? gapBetween(first, second);
  if (gap.trim() !== '') refuse('gap', 'not white space');
  const last = first.segments.findLastIndex(({ source }) => source !== '');
  const segments = first.segments.map((segment, index) =>
    index === last ? { ...segment, source: segment.source + gap } : segment,
  );
  const { id: _id, segments: moved, ...shell } = second;
  return {
    blocks: replaced(blocks, position, 2, [{ ...first, segments: [...segments, ...moved] }]),
    inverse: {
      kind: 'split-block',
      blockId: first.id,
      at: segments.length,
      newId: second.id,
      shell,
      gap,
    },
  };
}

/** What keeps the last word of one block and the first of the next apart. */
function gapBetween(first: Block, second: Block): string {
  const before = first.segments.map(({ source }) => source).join('');
  const after = second.segments.find(({ source }) => source !== '')?.source ?? '';
  if (/\s$/.test(before) || /^\s/.test(after)) return '';
  return first.kind === 'code' ? '\n' : ' ';
}
