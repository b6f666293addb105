import type { Block, Document } from '@/lib/document';
import { cleanLine } from '../clean-text';

/** How many blocks from the beginning may hold the title. */
const HEAD = 3;

function sourceLine({ segments, hasDateline }: Block, withDateline: boolean): string {
  const shown = hasDateline && !withDateline ? segments.slice(1) : segments;
  return collapse(shown.map(({ source }) => source).join(''));
}

function collapse(text: string): string {
  return cleanLine(text).replace(/\s+/gu, ' ');
}

/**
 * The block whose text the title was taken from, as import does it: the first heading, or the first
 * words of the text with "…" where they were cut. Null for a title that somebody gave.
 */
export function blockOfTitle({ title, blocks }: Pick<Document, 'title' | 'blocks'>): Block | null {
  const wanted = collapse(title);
  if (wanted === '') return null;
  const stem = wanted.endsWith('…') ? wanted.slice(0, -1) : null;
  const matches = (text: string) =>
    text === wanted || (stem !== null && stem !== '' && text.startsWith(stem));
  return (
    blocks
      .slice(0, HEAD)
      .find((block) => matches(sourceLine(block, true)) || matches(sourceLine(block, false))) ??
    null
  );
}
