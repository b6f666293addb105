import { escapeMarkup, languageAttributes } from '../html';
import type { Passage } from '../manuscript';

interface Page extends Pick<Passage, 'lang' | 'dir'> {
  readonly title: string;
  /** Class of the body. */
  readonly view: string;
  readonly content: string;
}

/** A content document of EPUB 3: XHTML with the book's style sheet. */
export function xhtmlPage({ lang, dir, title, view, content }: Page): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${lang}" ${languageAttributes({ lang, dir })}>
<head>
<meta charset="utf-8"/>
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body class="${view}">
${content}
</body>
</html>
`;
}
