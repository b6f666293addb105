import { createHash } from 'node:crypto';
import { directionOfLocale } from '@/lib/i18n';
import type { Manuscript } from '../manuscript';
import { blockRow, stackedBlock } from './blocks';
import { escapeMarkup } from './escape';
import { languageAttributes, passageMarkup } from './passage-markup';
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
  const { content, layout, locale, title, words } = manuscript;
  const isRows = content === 'bilingual' && layout === 'rows';
  const view = content === 'target' ? 'target' : layout;
  const page =
    content === 'target'
      ? languageAttributes({ lang: 'en', dir: 'ltr' })
      : languageAttributes({ lang: locale, dir: directionOfLocale(locale) });
  const head = pageHead(manuscript);
  return `<!DOCTYPE html>
<html ${page}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeMarkup(words('site.name'))}">
<title>${escapeMarkup(title)}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<main class="${view}">
${head === '' ? '' : `<header>\n${head}</header>\n`}${isRows ? table(manuscript) : stack(manuscript)}
</main>
</body>
</html>
`;
}

function pageHead(manuscript: Manuscript): string {
  const { heading, date, locale } = manuscript;
  const title =
    heading === null
      ? ''
      : `<h1 ${languageAttributes(heading)}>${passageMarkup(heading, manuscript)}</h1>\n`;
  const attributes = languageAttributes({ lang: locale, dir: directionOfLocale(locale) });
  const day = date === null ? '' : `<p class="date" ${attributes}>${escapeMarkup(date)}</p>\n`;
  return title + day;
}

function table(manuscript: Manuscript): string {
  const { blocks, locale, words } = manuscript;
  const label = (text: string) =>
    `<th role="columnheader" scope="col" ${languageAttributes({
      lang: locale,
      dir: directionOfLocale(locale),
    })}>${escapeMarkup(text)}</th>`;
  return `<table role="table" dir="rtl">
<thead role="rowgroup"><tr role="row">${label(words('document.source'))}${label(words('document.target'))}</tr></thead>
<tbody role="rowgroup">
${blocks.map((block) => blockRow(block, manuscript)).join('\n')}
</tbody>
</table>`;
}

function stack(manuscript: Manuscript): string {
  return manuscript.blocks.map((block) => stackedBlock(block, manuscript)).join('\n');
}
