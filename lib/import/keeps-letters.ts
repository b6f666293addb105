import type { ImportedBlock } from '@/lib/document';

const NOT_ARABIC = /[^\u0621-\u064a]+/g;

/** Whether every Arabic letter of a text stands in the blocks, in order. */
export function keepsLetters(text: string, blocks: readonly ImportedBlock[]): boolean {
  const wanted = text.replace(NOT_ARABIC, '');
  const found = blocks
    .map((block) => `${block.marker ?? ''}${block.text}`)
    .join('')
    .replace(NOT_ARABIC, '');
  let position = 0;
  for (let index = 0; index < found.length && position < wanted.length; index++)
    if (found[index] === wanted[position]) position++;
  return position === wanted.length;
}
