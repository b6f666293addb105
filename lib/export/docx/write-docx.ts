import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx';
import { directionOfLocale } from '@/lib/i18n';
import type { Manuscript, ManuscriptBlock } from '../manuscript';
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
  const document = new Document({
    title: manuscript.title,
    creator: manuscript.words('site.name'),
    styles: STYLES,
    sections: [
      {
        properties: PAGE_PROPERTIES,
        footers: { default: pageFooter(manuscript) },
        children: [...head(manuscript), ...body(manuscript)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, false, [FONT_TABLE]));
}

function head(manuscript: Manuscript): Paragraph[] {
  const { heading, date, locale } = manuscript;
  const dir = directionOfLocale(locale);
  return [
    ...(heading === null
      ? []
      : [
          new Paragraph({
            ...directionOptions(heading),
            heading: HeadingLevel.TITLE,
            children: passageRuns(heading, manuscript),
          }),
        ]),
    ...(date === null
      ? []
      : [
          new Paragraph({
            ...directionOptions({ dir }),
            style: STYLE.date,
            children: textRuns(date, dir),
          }),
        ]),
  ];
}

function body(manuscript: Manuscript): FileChild[] {
  if (manuscript.layout === 'rows' && manuscript.content === 'bilingual') return rows(manuscript);
  return manuscript.blocks.flatMap((block) => stacked(block, manuscript));
}

function rows(manuscript: Manuscript): FileChild[] {
  const children: FileChild[] = [];
  let waiting: ManuscriptBlock[] = [];
  const flush = () => {
    if (waiting.length > 0) children.push(blockTable(waiting, manuscript));
    waiting = [];
  };
  for (const block of manuscript.blocks) {
    if (block.kind !== 'heading') waiting.push(block);
    else {
      flush();
      children.push(...stacked(block, manuscript));
    }
  }
  flush();
  // Word wants a paragraph after a table at the end of the text.
  return [
    ...children,
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
  ];
}

/** English below its Arabic and on the same page with it, nearer than the next pair. */
function stacked(block: ManuscriptBlock, manuscript: Manuscript): Paragraph[] {
  const { source, target } = block;
  const isHeading = block.kind === 'heading';
  if (source === null) return [blockParagraph(target, block, manuscript)];
  return [
    blockParagraph(source, block, manuscript, {
      keepNext: true,
      ...(isHeading ? {} : { spacing: { after: 40 } }),
    }),
    blockParagraph(target, block, manuscript, {
      spacing: isHeading ? { before: 0 } : { after: 240 },
    }),
  ];
}
