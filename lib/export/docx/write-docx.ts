import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx';
import { directionOfLocale } from '@/lib/i18n';
import { type Manuscript, type ManuscriptBlock, splitAtHeadings } from '../manuscript';
import { FONT_TABLE } from './fonts';
import { pageFooter } from './footer';
import { PAGE_PROPERTIES } from './page';
import { blockParagraph, directionOptions } from './paragraphs';
import { passageRuns, textRuns } from './runs';
import { STYLE, STYLES } from './styles';
import { blockTable } from './table';

/**
 * A Word document (ECMA-376 transitional). Side by side, the text between two headings is a table;
 * headings stand between the tables, Arabic above English, because Word's navigation pane leaves
 * out headings inside of tables.
 */
export async function writeDocx(manuscript: Manuscript): Promise<Uint8Array> {
  const { blocks, blocksBeforeDate, words } = manuscript;
  const program = words('site.name');
  const document = new Document({
    title: manuscript.title,
    creator: program,
    lastModifiedBy: program,
    styles: STYLES,
    sections: [
      {
        properties: PAGE_PROPERTIES,
        footers: { default: pageFooter(manuscript) },
        children: [
          ...title(manuscript),
          ...body(manuscript, blocks.slice(0, blocksBeforeDate)),
          ...day(manuscript),
          ...body(manuscript, blocks.slice(blocksBeforeDate)),
          // Word wants a paragraph after a table at the end of the text.
          new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, false, [FONT_TABLE]));
}

function title(manuscript: Manuscript): Paragraph[] {
  const { heading } = manuscript;
  if (heading === null) return [];
  return [
    new Paragraph({
      ...directionOptions(heading),
      heading: HeadingLevel.TITLE,
      children: passageRuns(heading, manuscript),
    }),
  ];
}

function day({ date, locale }: Manuscript): Paragraph[] {
  if (date === null) return [];
  const dir = directionOfLocale(locale);
  return [
    new Paragraph({
      ...directionOptions({ dir }),
      style: STYLE.date,
      children: textRuns(date, dir),
    }),
  ];
}

function body(manuscript: Manuscript, blocks: readonly ManuscriptBlock[]): FileChild[] {
  if (manuscript.layout !== 'rows' || manuscript.content !== 'bilingual')
    return blocks.flatMap((block) => stackedParagraphs(block, manuscript));
  return splitAtHeadings(blocks).flatMap((part): FileChild[] =>
    'heading' in part
      ? stackedParagraphs(part.heading, manuscript)
      : [blockTable(part.rows, manuscript)],
  );
}

/** English below its Arabic and on the same page with it, nearer than the next pair. */
function stackedParagraphs(block: ManuscriptBlock, manuscript: Manuscript): Paragraph[] {
  const { source, target } = block;
  const isHeading = block.kind === 'heading';
  const isFirst = block === manuscript.blocks[0];
  const above = isFirst ? { before: 0 } : {};
  if (source === null) return [blockParagraph(target, block, manuscript, { spacing: above })];
  return [
    blockParagraph(source, block, manuscript, {
      keepNext: true,
      spacing: isHeading ? above : { after: 40 },
    }),
    blockParagraph(target, block, manuscript, {
      spacing: isHeading ? { before: 0 } : { after: 240 },
    }),
  ];
}
