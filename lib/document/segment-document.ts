import { MuwaziError } from '@/lib/errors';
import { findDateline, splitSentences } from '@/lib/text';
import type { ImportedBlock, ImportedDocument, NewBlock, NewDocument } from './new-document';

/**
 * More segments than this no page can show and no person will correct; a book of five million
 * characters has about a quarter of them.
 */
export const MAX_SEGMENTS = 200_000;

function segmentBlock({ text, ...block }: ImportedBlock): NewBlock {
  // A line of code or of verse in a code block means nothing without the others.
  if (block.kind === 'code') return { ...block, hasDateline: false, sources: [text] };
  const dateline = block.kind === 'paragraph' ? findDateline(text) : 0;
  if (dateline === 0) return { ...block, hasDateline: false, sources: splitSentences(text) };
  return {
    ...block,
    hasDateline: true,
    sources: [text.slice(0, dateline), ...splitSentences(text.slice(dateline))],
  };
}

/**
 * Cuts every block of an imported document into segments, one sentence each. A dateline ("موسكو:")
 * is a segment of its own, code stays whole, headings are cut only where they hold sentence ends.
 *
 * @returns the same document; for every block `sources.join('')` is the text it had, and no source
 *   is empty. White space belongs to the segment before it, at the head of a block to the first.
 * @throws MuwaziError TOO_MANY_SENTENCES { limitSentences }
 */
export function segmentDocument(imported: ImportedDocument): NewDocument {
  const blocks: NewBlock[] = [];
  let segments = 0;
  for (const block of imported.blocks) {
    const segmented = segmentBlock(block);
    segments += segmented.sources.length;
    if (segments > MAX_SEGMENTS)
      throw new MuwaziError('TOO_MANY_SENTENCES', { limitSentences: MAX_SEGMENTS });
    blocks.push(segmented);
  }
  return { ...imported, blocks };
}
