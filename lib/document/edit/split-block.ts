import type { Block, Segment } from '../types';
import type { Edited, SplitBlock } from './edit-command';
import { blockPosition, refuse, replaced } from './locate';

/**
 * Cuts a block in two between segments, see `SplitBlock`.
 *
 * @throws MuwaziError BLOCK_NOT_FOUND, BAD_REQUEST { field, reason }
 */
export function splitBlock(blocks: readonly Block[], command: SplitBlock): Edited {
  const { at, newId, gap = '' } = command;
  const position = blockPosition(blocks, command.blockId);
  const { id, segments, ...shell } = blocks[position] ?? refuse('blockId', 'no block');
  const [before, after] = [segments.slice(0, at), segments.slice(at)];
  const last = before.findLastIndex(hasSource);
  if (!Number.isInteger(at) || at < 1 || last === -1 || !after.some(hasSource))
    refuse('at', 'one side would be empty');
  if (blocks.some((other) => other.id === newId)) refuse('newId', 'in use');
  const second = command.shell ?? { ...shell, marker: null, hasDateline: false };
  return {
    blocks: replaced(blocks, position, 1, [
      {
        ...shell,
        id,
        segments: before.map((one, index) => (index === last ? withoutGap(one, gap) : one)),
      },
      { ...second, id: newId, segments: after },
    ]),
    inverse: { kind: 'merge-blocks', firstId: id, secondId: newId, gap },
  };
}

function hasSource({ source }: Segment): boolean {
  return source !== '';
}

/** @throws MuwaziError BAD_REQUEST when more than white space would leave */
function withoutGap(segment: Segment, gap: string): Segment {
  if (gap === '') return segment;
  const source = segment.source.slice(0, -gap.length);
  if (gap.trim() !== '' || source.trim() === '' || source + gap !== segment.source)
    refuse('gap', 'not the white space at the end');
  return { ...segment, source };
}
