import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { directionOfLocale } from '@/lib/i18n';
import type { TextDirection } from '@/lib/text';
import { type Manuscript, type ManuscriptBlock, passageText } from '../manuscript';
import { TEXT_WIDTH } from './page';
import { blockParagraph, directionOptions } from './paragraphs';
import { textRuns } from './runs';
import { RULE_COLOR, STYLE } from './styles';

const COLUMN = TEXT_WIDTH / 2;
/** Half of the gap between the columns, in twentieths of a point. */
const GUTTER = 170;
/** A row with a longer passage than this may be cut by the end of a page: about a third of one. */
const LONG_PASSAGE = 900;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOR } as const;
const BORDERS = {
  top: RULE,
  bottom: RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: RULE,
  insideVertical: NONE,
} as const;

/**
 * Blocks side by side: the Arabic column is the first one and stands on the right, because the
 * table runs from right to left. The row of column names is repeated on every page.
 */
export function blockTable(blocks: readonly ManuscriptBlock[], manuscript: Manuscript): Table {
  return new Table({
    visuallyRightToLeft: true,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [COLUMN, COLUMN],
    borders: BORDERS,
    rows: [labelRow(manuscript), ...blocks.map((block) => blockRow(block, manuscript))],
  });
}

function blockRow(block: ManuscriptBlock, manuscript: Manuscript): TableRow {
  const passages = [block.source, block.target].filter((passage) => passage !== null);
  return new TableRow({
    cantSplit: passages.every((passage) => passageText(passage).length <= LONG_PASSAGE),
    children: passages.map((passage, column) =>
      cell(
        column,
        blockParagraph(passage, block, manuscript, { spacing: { before: 60, after: 60 } }),
      ),
    ),
  });
}

function labelRow({ words, locale }: Manuscript): TableRow {
  const dir = directionOfLocale(locale);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(0, label(words('document.source'), dir, 'rtl')),
      cell(1, label(words('document.target'), dir, 'ltr')),
    ],
  });
}

/** A column's name on the side where its text begins, whatever language names it. */
function label(text: string, dir: TextDirection, column: TextDirection): Paragraph {
  return new Paragraph({
    ...directionOptions({ dir }),
    style: STYLE.label,
    alignment: column === 'rtl' ? 'right' : 'left',
    children: textRuns(text, dir),
  });
}

/** @param column 0 is the Arabic one */
function cell(column: number, paragraph: Paragraph): TableCell {
  return new TableCell({
    width: { size: COLUMN, type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: 40,
      bottom: 40,
      // In a right-to-left table Word takes "start" for the right side.
      left: column === 0 ? GUTTER : 0,
      right: column === 0 ? 0 : GUTTER,
    },
    children: [paragraph],
  });
}
