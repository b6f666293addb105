import type { DocumentFormat } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';

/** Document formats people will try, and that are no plain text. */
const UNSUPPORTED = new Set(
  'doc docx odt rtf pdf epub mobi azw azw3 html htm xhtml xml xls xlsx ods ppt pptx odp pages'.split(
    ' ',
  ),
);

const ATX_HEADING = /^#{1,6}[^\S\n]+\S/m;

/**
 * The format a text is in: by the file's extension, and for pasted or nameless text by what
 * Markdown alone has, a line beginning with "# ".
 *
 * @throws MuwaziError UNSUPPORTED_FORMAT { format } for extensions of other document formats
 */
export function detectFormat(fileName: string | null, text: string): DocumentFormat {
  const extension = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
  if (extension === 'md' || extension === 'markdown') return 'md';
  if (extension !== undefined) {
    if (UNSUPPORTED.has(extension))
      throw new MuwaziError('UNSUPPORTED_FORMAT', { format: extension });
    return 'txt';
  }
  return ATX_HEADING.test(text) ? 'md' : 'txt';
}
