import type { Manuscript, ManuscriptBlock } from '../manuscript';

/** A block and where it can be reached within its file. */
export interface ChapterBlock {
  readonly id: string;
  readonly block: ManuscriptBlock;
}

/** Blocks of one file of a book. */
export interface Chapter {
  /** Its file within the book, e.g. "text-001.xhtml". */
  readonly file: string;
  readonly blocks: readonly ChapterBlock[];
}

/** Reading systems lay out a file as a whole: longer ones turn pages slowly on a small device. */
const MAX_BLOCKS = 250;

/**
 * The blocks below a book's title in files: a file begins with a heading of the highest level among
 * them, or where the one before is full. There is always at least one.
 */
export function splitChapters({ blocks, blocksBeforeDate }: Manuscript): Chapter[] {
  const body = blocks.slice(blocksBeforeDate);
  const top = body.reduce(
    (least, { kind, level }) => (kind === 'heading' ? Math.min(least, level) : least),
    6,
  );
  const chapters: ChapterBlock[][] = [[]];
  for (const [index, block] of body.entries()) {
    const entry = { id: `block-${index + 1}`, block };
    const last = chapters.at(-1);
    const begins = block.kind === 'heading' && block.level === top && last?.length !== 0;
    if (last === undefined || begins || last.length >= MAX_BLOCKS) chapters.push([entry]);
    else last.push(entry);
  }
  return chapters.map((entries, index) => ({
    file: `text-${String(index + 1).padStart(3, '0')}.xhtml`,
    blocks: entries,
  }));
}
