import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Manuscript } from '../manuscript';
import { chapterPage } from './chapter-page';
import { contentsPage } from './contents-page';
import { type BookFacts, packageFile } from './package-file';
import { splitChapters } from './split-chapters';
import { BOOK_STYLE_SHEET } from './style-sheet';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * A book for reading systems (EPUB 3.3): Arabic and English one below the other, or side by side
 * where there is room for it; a file for each chapter, contents from the headings.
 */
export function writeEpub(manuscript: Manuscript, facts: BookFacts): Uint8Array {
  const title = manuscript.title === '' ? manuscript.words('site.name') : manuscript.title;
  const chapters = splitChapters(manuscript);
  const files: Zippable = {
    // First and not compressed, so that the file can be told by its first bytes (EPUB 3.3, 4.3.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageFile(chapters, title, facts, manuscript)),
    'EPUB/contents.xhtml': strToU8(contentsPage(chapters, title, manuscript)),
    'EPUB/style.css': strToU8(BOOK_STYLE_SHEET),
  };
  for (const [index, chapter] of chapters.entries())
    files[`EPUB/${chapter.file}`] = strToU8(chapterPage(chapter, index === 0, title, manuscript));
  return zipSync(files, { mtime: facts.updatedAt });
}
