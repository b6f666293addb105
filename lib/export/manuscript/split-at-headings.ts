import type { ManuscriptBlock } from './types';

/** A heading by itself, or the blocks up to the next one. */
export type ManuscriptPart =
  | { readonly heading: ManuscriptBlock }
  | { readonly rows: readonly ManuscriptBlock[] };

/** Blocks in order, cut before and after each heading, for formats whose tables cannot hold one. */
export function splitAtHeadings(blocks: readonly ManuscriptBlock[]): ManuscriptPart[] {
  const parts: ManuscriptPart[] = [];
  let rows: ManuscriptBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      parts.push({ heading: block });
      rows = [];
    } else {
      if (rows.length === 0) parts.push({ rows });
      rows.push(block);
    }
  }
  return parts;
}
