import type { Block } from '@/lib/document';

/** Whether a document's title is its first heading: then it stands once, there, beside its English. */
export function titleStandsIn(first: Block | undefined, title: string): boolean {
  if (first?.kind !== 'heading') return false;
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  return words(first.segments.map(({ source }) => source).join('')) === words(title);
}
