import type { ImportedBlock } from '@/lib/document';
import { cutLongSentence, splitSentences } from '@/lib/text';
import { trimBlock } from './clean-text';

/** Characters a block may have: what a screen row, an editor and a page of an export still carry well. */
const MAX_BLOCK = 20_000;

/**
 * Splits blocks too long for one row at sentence ends (lines, in code), whole megabytes on one line
 * included. Every character but the white space between two parts stays.
 *
 * @returns the blocks and how many of them had to be split
 */
export function splitLongBlocks(blocks: readonly ImportedBlock[]): {
  blocks: ImportedBlock[];
  split: number;
} {
  let split = 0;
  const result = blocks.flatMap((block) => {
    if (block.text.length <= MAX_BLOCK) return [block];
    split++;
    return parts(block).map((text, index) => ({
      ...block,
      text,
      marker: index === 0 ? block.marker : null,
    }));
  });
  return { blocks: result, split };
}

function parts({ kind, text }: ImportedBlock): string[] {
  const pieces = (kind === 'code' ? text.split(/(?<=\n)/) : splitSentences(text)).flatMap(
    (piece) => (piece.length > MAX_BLOCK ? cutLongSentence(piece, MAX_BLOCK) : [piece]),
  );
  const joined: string[] = [];
  let current: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0 && length + piece.length > MAX_BLOCK) {
      joined.push(current.join(''));
      current = [];
      length = 0;
    }
    current.push(piece);
    length += piece.length;
  }
  joined.push(current.join(''));
  return joined
    .map((part) => (kind === 'code' ? part : trimBlock(part)))
    .filter((part) => part.trim() !== '');
}
