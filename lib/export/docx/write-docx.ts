import { Document, Footer, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Manuscript } from '../manuscript';
import { bodyContent } from './body';
import { FONT_TABLE } from './fonts';
import { footerContent } from './footer';
import { PAGE_PROPERTIES } from './page';
import { STYLES } from './styles';

/**
 * A Word document (ECMA-376 transitional). Side by side, the text between two headings is a table;
 * headings stand between the tables, Arabic above English, because Word's navigation pane leaves
 * out headings inside of tables.
 *
 * The library makes everything around the text. The text itself is written as markup: an object for
 * each of its properties would hold up everything else for seconds where a document is long.
 */
export async function writeDocx(manuscript: Manuscript): Promise<Uint8Array> {
  const files = unzipSync(await emptyDocument(manuscript));
  fill(files, 'word/document.xml', bodyContent(manuscript));
  fill(files, 'word/footer1.xml', footerContent(manuscript));
  return zipSync(files);
}

/** A document with one empty paragraph in its body and in its footer. */
function emptyDocument({ title, words }: Manuscript): Promise<Buffer> {
  const program = words('site.name');
  const document = new Document({
    title,
    creator: program,
    lastModifiedBy: program,
    styles: STYLES,
    sections: [
      {
        properties: PAGE_PROPERTIES,
        footers: { default: new Footer({ children: [new Paragraph({})] }) },
        children: [new Paragraph({})],
      },
    ],
  });
  return Packer.toBuffer(document, false, [FONT_TABLE]);
}

/** Puts content in the place of the empty paragraph of a part. */
function fill(files: Record<string, Uint8Array>, part: string, content: string): void {
  const [before, after, more] = strFromU8(files[part] ?? new Uint8Array()).split('<w:p/>');
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`no single place for text in ${part}`);
  files[part] = strToU8(before + content + after);
}
