import type { Block } from '../types';
import { addSegment } from './add-segment';
import type { EditCommand, Edited } from './edit-command';
import { mergeBlocks } from './merge-blocks';
import { mergeSegments } from './merge-segments';
import { moveBoundary } from './move-boundary';
import { removeSegment } from './remove-segment';
import { splitBlock } from './split-block';
import { splitSegment } from './split-segment';

/**
 * Applies a command to the blocks of a document, without changing the ones given. Blocks that the
 * command does not concern are the same objects afterwards.
 *
 * @returns the blocks after it, and the command that takes it back
 * @throws MuwaziError BLOCK_NOT_FOUND { id }, SEGMENT_NOT_FOUND { id }, BAD_REQUEST { field, reason }
 */
export function applyEdit(blocks: readonly Block[], command: EditCommand): Edited {
  switch (command.kind) {
    case 'split-segment':
      return splitSegment(blocks, command);
    case 'merge-segments':
      return mergeSegments(blocks, command);
    case 'split-block':
      return splitBlock(blocks, command);
    case 'merge-blocks':
      return mergeBlocks(blocks, command);
    case 'move-boundary':
      return moveBoundary(blocks, command);
    case 'add-segment':
      return addSegment(blocks, command);
    case 'remove-segment':
      return removeSegment(blocks, command);
  }
}
