import { createHash } from 'node:crypto';
import type { Manuscript } from '../manuscript';
import { escapeMarkup } from './escape';
import { pageAttributes, pageBody, pageHead, viewOf } from './page-content';
import { STYLE_SHEET } from './style-sheet';

/** Nothing may be loaded, sent or run; the one style sheet is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256')
  .update(STYLE_SHEET)
  .digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A page that stands alone: no script, nothing from elsewhere, every passage with its language and
 * direction, all text escaped.
 */
export function writeHtml(manuscript: Manuscript): string {
  const { title, words } = manuscript;
  return `<!DOCTYPE html>
<html ${pageAttributes(manuscript)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeMarkup(words('site.name'))}">
<title>${escapeMarkup(title === '' ? words('site.name') : title)}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<main class="${viewOf(manuscript)}">
${pageHead(manuscript)}${pageBody(manuscript)}
</main>
</body>
</html>
`;
}
