import type { Document } from '@/lib/document';
import type { Locale } from '@/lib/i18n';
import { writeDocx } from './docx';
import { writeEpub } from './epub';
import { fileNameOf } from './file-name';
import { writeHtml } from './html';
import { writeJson } from './json';
import { prepareManuscript } from './manuscript';
import { writeMarkdown } from './markdown';
import { writeText } from './text';
import type { ExportedFile, ExportFormat, ExportOptions } from './types';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  epub: 'application/epub+zip',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
} as const satisfies Record<ExportFormat, string>;

/**
 * A document as a file: every block once and in order, in its own words only. What has no
 * translation is named so in the reader's language, never left out.
 *
 * @param locale language of the few words the file itself adds: column names, gaps, page numbers
 */
export async function exportDocument(
  document: Document,
  options: ExportOptions,
  locale: Locale,
): Promise<ExportedFile> {
  const content = await write(document, options, locale);
  return {
    fileName: fileNameOf(document.title, options.format),
    mediaType: MEDIA_TYPES[options.format],
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  };
}

function write(
  document: Document,
  options: ExportOptions,
  locale: Locale,
): string | Uint8Array | Promise<Uint8Array> {
  const manuscript = () => prepareManuscript(document, options, locale);
  switch (options.format) {
    case 'docx':
      return writeDocx(manuscript());
    case 'html':
      return writeHtml(manuscript());
    case 'epub':
      return writeEpub(manuscript(), document);
    case 'md':
      return writeMarkdown(manuscript());
    case 'txt':
      return writeText(manuscript());
    case 'json':
      return writeJson(document, options.content);
  }
}
