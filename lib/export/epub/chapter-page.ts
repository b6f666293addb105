import { directionOfLocale } from '@/lib/i18n';
import { pageHead, sideElements, viewOf } from '../html';
import { type Manuscript, passageText } from '../manuscript';
import type { Chapter, ChapterBlock } from './split-chapters';
import { xhtmlPage } from './xhtml-page';

/** A block with a longer passage than this may be cut by the end of a page. */
const LONG_PASSAGE = 600;

/**
 * A file of the book; the first one begins with the title.
 *
 * @param bookTitle what the file is called where it has no heading
 */
export function chapterPage(
  { blocks }: Chapter,
  isFirst: boolean,
  bookTitle: string,
  manuscript: Manuscript,
): string {
  const heading = blocks[0]?.block;
  const isTitled = !isFirst && heading?.kind === 'heading';
  return xhtmlPage({
    lang: manuscript.locale,
    dir: directionOfLocale(manuscript.locale),
    title: isTitled ? passageText(heading.source ?? heading.target) : bookTitle,
    view: viewOf(manuscript),
    content: `${isFirst ? pageHead(manuscript) : ''}${blocks
      .map((entry) => pair(entry, manuscript))
      .join('\n')}`,
  });
}

function pair({ id, block }: ChapterBlock, manuscript: Manuscript): string {
  const { kind, source, target } = block;
  const isShort = [source, target].every(
    (passage) => passage === null || passageText(passage).length <= LONG_PASSAGE,
  );
  const names = ['pair', ...(kind === 'heading' ? ['heading'] : []), ...(isShort ? ['short'] : [])];
  // From right to left, so that Arabic is on the right where both stand side by side.
  return `<div class="${names.join(' ')}" id="${id}" dir="rtl">\n${sideElements(block, manuscript)}\n</div>`;
}
