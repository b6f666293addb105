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
import { type Manuscript, type ManuscriptBlock, type Passage, passageText } from '../manuscript';
import { TEXT_WIDTH } from './page';
import { blockParagraph, directionOptions } from './paragraphs';
import { textRuns } from './runs';
import { NO_BORDERS, RULE_COLOR, STYLE } from './styles';

const COLUMN = TEXT_WIDTH / 2;
/**
 * Half of the gap between the columns, in twentieths of a point. It is kept by the paragraphs, because
 * programs differ in which side of a right-to-left cell its left margin is.
 */
const GUTTER = 170;
/** A row with a longer passage than this may be cut by the end of a page: about a third of one. */
const LONG_PASSAGE = 900;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOR } as const;
const BORDERS = { ...NO_BORDERS, top: RULE, bottom: RULE, insideHorizontal: RULE } as const;

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
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 0, right: 0 },
    rows: [labelRow(manuscript), ...blocks.map((block) => blockRow(block, manuscript))],
  });
}

function blockRow(block: ManuscriptBlock, manuscript: Manuscript): TableRow {
  const { source, target } = block;
  const passages = [source, target].filter((passage) => passage !== null);
  const paragraph = (passage: Passage, column: TextDirection) =>
    blockParagraph(passage, block, manuscript, {
      spacing: { before: 60, after: 60 },
      [passage.dir === column ? 'end' : 'start']: GUTTER,
    });
  const isShort = passages.every((passage) => passageText(passage).length <= LONG_PASSAGE);
  return new TableRow({
    ...(isShort ? { cantSplit: true } : {}),
    children: [
      ...(source === null ? [] : [cell(paragraph(source, 'rtl'))]),
      cell(paragraph(target, 'ltr')),
    ],
  });
}

function labelRow({ words, locale }: Manuscript): TableRow {
  const dir = directionOfLocale(locale);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(label(words('document.source'), dir, 'rtl')),
      cell(label(words('document.target'), dir, 'ltr')),
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

function cell(paragraph: Paragraph): TableCell {
  return new TableCell({
    width: { size: COLUMN, type: WidthType.DXA },
    children: [paragraph],
  });
}
