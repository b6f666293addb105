import { directionOfLocale } from '@/lib/i18n';
import type { TextDirection } from '@/lib/text';
import { type Manuscript, type ManuscriptBlock, type Passage, passageText } from '../manuscript';
import { blockParagraph } from './block-paragraph';
import { TEXT_WIDTH } from './page';
import { paragraphMarkup } from './paragraph-markup';
import { textRuns } from './run-markup';
import { RULE_COLOR, STYLE } from './styles';
import { tableMarkup } from './table-markup';

const COLUMN = TEXT_WIDTH / 2;
/**
 * Half of the gap between the columns, in twentieths of a point. It is kept by the paragraphs, because
 * programs differ in which side of a right-to-left cell its left margin is.
 */
const GUTTER = 170;
/** A row with a longer passage than this may be cut by the end of a page: about a third of one. */
const LONG_PASSAGE = 900;

/**
 * Blocks side by side: the Arabic column is the first one and stands on the right, because the
 * table runs from right to left.
 */
export function blockTable(blocks: readonly ManuscriptBlock[], manuscript: Manuscript): string {
  const { words, locale } = manuscript;
  const dir = directionOfLocale(locale);
  return tableMarkup(
    { widths: [COLUMN, COLUMN], isRightToLeft: true, rule: RULE_COLOR, padding: 40 },
    [
      {
        isHead: true,
        isWhole: true,
        cells: [
          label(words('document.source'), dir, 'rtl'),
          label(words('document.target'), dir, 'ltr'),
        ],
      },
      ...blocks.map((block) => blockRow(block, manuscript)),
    ],
  );
}

function blockRow(block: ManuscriptBlock, manuscript: Manuscript) {
  const { source, target } = block;
  const paragraph = (passage: Passage, column: TextDirection) =>
    blockParagraph(passage, block, manuscript, {
      before: 60,
      after: 60,
      [passage.dir === column ? 'end' : 'start']: GUTTER,
    });
  const sides = [source, target].filter((passage) => passage !== null);
  return {
    isWhole: sides.every((passage) => passageText(passage).length <= LONG_PASSAGE),
    cells: [...(source === null ? [] : [paragraph(source, 'rtl')]), paragraph(target, 'ltr')],
  };
}

/** A column's name on the side where its text begins, whatever language names it. */
function label(text: string, dir: TextDirection, column: TextDirection): string {
  const alignment = dir === column ? 'start' : 'end';
  return paragraphMarkup({ dir, style: STYLE.label, alignment }, textRuns(text, dir));
}
