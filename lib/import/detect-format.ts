import type { DocumentFormat } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';

/** Document formats people will try, and that are no plain text. */
const UNSUPPORTED = new Set(
  'doc docx odt rtf pdf epub mobi azw azw3 html htm xhtml xml xls xlsx ods ppt pptx odp pages'.split(
    ' ',
  ),
);

const ATX_HEADING = /^#{1,6}[^\S\n]+\S/m;

const extensionOf = (fileName: string | null): string | undefined =>
  /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();

/**
 * Tells a reader who brings a book or a web page what is wrong with it; its bytes would only tell
 * that it is no text.
 *
 * @throws MuwaziError UNSUPPORTED_FORMAT { format } for extensions of other document formats
 */
export function refuseOtherFormats(fileName: string | null): void {
  const format = extensionOf(fileName);
  if (format !== undefined && UNSUPPORTED.has(format))
    throw new MuwaziError('UNSUPPORTED_FORMAT', { format });
}

/**
 * The format a text is in: by the file's extension, and for pasted or nameless text by what
 * Markdown alone has, a line beginning with "# ".
 */
export function detectFormat(fileName: string | null, text: string): DocumentFormat {
  const extension = extensionOf(fileName);
  if (extension !== undefined) return extension === 'md' || extension === 'markdown' ? 'md' : 'txt';
  return ATX_HEADING.test(text) ? 'md' : 'txt';
}
