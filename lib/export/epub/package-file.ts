import { createHash } from 'node:crypto';
import type { Document } from '@/lib/document';
import { directionOfLocale } from '@/lib/i18n';
import { directionOf } from '@/lib/text';
import { escapeMarkup } from '../html';
import type { Manuscript } from '../manuscript';
import type { Chapter } from './split-chapters';

/** What a book says of itself beyond its text. */
export type BookFacts = Pick<Document, 'id' | 'date' | 'updatedAt'>;

/**
 * The package document (EPUB 3.3, section 5): metadata, files and their order. Pages turn the way
 * the reader's language runs; a book in English only turns like any English one.
 */
export function packageFile(
  chapters: readonly Chapter[],
  bookTitle: string,
  facts: BookFacts,
  manuscript: Manuscript,
): string {
  const { content, locale } = manuscript;
  const languages = content === 'target' ? ['en'] : ['ar', 'en'];
  const title = directionOf(bookTitle, directionOfLocale(locale));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">urn:uuid:${identifier(facts, manuscript)}</dc:identifier>
<dc:title dir="${title}">${escapeMarkup(bookTitle)}</dc:title>
${languages.map((language) => `<dc:language>${language}</dc:language>`).join('\n')}
${facts.date === null ? '' : `<dc:date>${escapeMarkup(facts.date)}</dc:date>\n`}<meta property="dcterms:modified">${new Date(facts.updatedAt).toISOString().replace(/\.\d+Z$/, 'Z')}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters
  .map(
    ({ file }, index) =>
      `<item id="text-${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  )
  .join('\n')}
</manifest>
<spine page-progression-direction="${directionOfLocale(locale)}">
${chapters.map((_, index) => `<itemref idref="text-${index + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

/** One UUID (RFC 9562, version 8) for each form of a document: a reading system keeps them apart. */
function identifier({ id }: BookFacts, { content, layout }: Manuscript): string {
  const hash = createHash('sha256').update(`${id} ${content} ${layout}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(18, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
