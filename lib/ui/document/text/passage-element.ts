import type { Block } from '@/lib/document';

type PassageElement = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'blockquote';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * The element a block is set in. A page has one first heading: the title in Arabic. All others stand
 * below it, the English of the title too.
 */
export function passageElement(
  { kind, level }: Pick<Block, 'kind' | 'level'>,
  isTitle: boolean,
): PassageElement {
  if (isTitle) return 'h1';
  if (kind === 'quotation') return 'blockquote';
  if (kind !== 'heading') return 'p';
  return HEADINGS[Math.min(5, Math.max(1, level ?? 1))] ?? 'h6';
}
