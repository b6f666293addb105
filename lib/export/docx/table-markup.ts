/** A table of fixed columns without rules at its sides; lengths in twentieths of a point. */
interface TableLook {
  /** Widths of the columns, the first one first: on the right where the table is right to left. */
  readonly widths: readonly number[];
  readonly isRightToLeft: boolean;
  /** Colour of thin rules above, below and between the rows; none without. */
  readonly rule?: string;
  /** Space above and below the text of a cell. */
  readonly padding: number;
}

interface TableRow {
  /** Markup of the cells' paragraphs, at least one for each cell. */
  readonly cells: readonly string[];
  /** Names the columns and is repeated on every page. */
  readonly isHead?: boolean;
  /** Is not cut by the end of a page. */
  readonly isWhole?: boolean;
}

/** A table (`w:tbl`); properties stand in the order of CT_TblPr (ECMA-376 part 1, annex A). */
export function tableMarkup(look: TableLook, rows: readonly TableRow[]): string {
  const { widths, isRightToLeft, rule, padding } = look;
  const width = widths.reduce((sum, column) => sum + column, 0);
  const line = (side: string, isShown: boolean) =>
    isShown && rule !== undefined
      ? `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`
      : `<w:${side} w:val="nil"/>`;
  return [
    '<w:tbl><w:tblPr>',
    // Said also where it is false: without it some programs go by the text of the first cell.
    `<w:bidiVisual w:val="${isRightToLeft ? 'on' : 'off'}"/>`,
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>`,
    line('top', true),
    line('left', false),
    line('bottom', true),
    line('right', false),
    line('insideH', true),
    line('insideV', false),
    '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>',
    `<w:top w:w="${padding}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>`,
    `<w:bottom w:w="${padding}" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>`,
    '</w:tblCellMar></w:tblPr><w:tblGrid>',
    ...widths.map((column) => `<w:gridCol w:w="${column}"/>`),
    '</w:tblGrid>',
    ...rows.map((row) => rowMarkup(row, widths)),
    '</w:tbl>',
  ].join('');
}

function rowMarkup({ cells, isHead, isWhole }: TableRow, widths: readonly number[]): string {
  const properties = `${isWhole ? '<w:cantSplit/>' : ''}${isHead ? '<w:tblHeader/>' : ''}`;
  return [
    properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`,
    ...cells.map(
      (content, column) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
    ),
    '</w:tr>',
  ].join('');
}
