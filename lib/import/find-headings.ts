import type { ImportedBlock } from '@/lib/document';
import { findDateline } from '@/lib/text';

const MAX_LENGTH = 90;
const MAX_WORDS = 14;
const MIN_GROWTH = 1.3;

/** A short line that ends like a name, not like a sentence. */
function couldBeHeading({ kind, text }: ImportedBlock): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= MAX_LENGTH &&
    text.split(/\s+/).length <= MAX_WORDS &&
    /\p{L}/u.test(text) &&
    !/[.…،؛:,;۔][»”")\]]*$/u.test(text) &&
    findDateline(text) === 0
  );
}

const isBody = (block: ImportedBlock | undefined, heading: ImportedBlock): boolean =>
  block !== undefined &&
  !couldBeHeading(block) &&
  (block.kind === 'list-item' || block.text.length >= heading.text.length * MIN_GROWTH);

/**
 * Turns short lines into headings: level 1 for the first line of the text, 2 for the others. Only a
 * line directly before a longer paragraph or a list is one, so that verses and rows of short lines
 * stay what they are.
 *
 * @param groups blocks between blank lines
 * @returns all blocks in order
 */
export function markHeadings(groups: readonly (readonly ImportedBlock[])[]): ImportedBlock[] {
  const blocks = groups.flat();
  const headings = new Set<ImportedBlock>();
  const first = blocks[0];
  blocks.forEach((block, index) => {
    if (couldBeHeading(block) && isBody(blocks[index + 1], block)) headings.add(block);
  });
  // A title followed by a subtitle or an author's name, or set apart from the verses below it.
  const [second, third] = blocks.slice(1);
  const apart = groups[0]?.length === 1 && (groups[1]?.length ?? 0) > 1;
  if (first && second && couldBeHeading(first) && (apart || isBody(third, second)))
    headings.add(first);
  return blocks.map((block) =>
    headings.has(block) ? { ...block, kind: 'heading', level: block === first ? 1 : 2 } : block,
  );
}
