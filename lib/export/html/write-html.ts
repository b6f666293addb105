import { createHash } from 'node:crypto';
import { directionOfLocale } from '@/lib/i18n';
import type { Manuscript, ManuscriptBlock } from '../manuscript';
import { blockRow, sideElements, stackedBlock } from './blocks';
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
${pageHead(manuscript)}${isRows ? table(manuscript) : stack(manuscript)}
</main>
</body>
</html>
`;
}

/** The title, or the blocks that are it, and the date below. */
function pageHead(manuscript: Manuscript): string {
  const { heading, date, locale, blocks, blocksBeforeDate } = manuscript;
  const attributes = languageAttributes({ lang: locale, dir: directionOfLocale(locale) });
  const parts = [
    ...(heading === null
      ? []
      : [`<h1 ${languageAttributes(heading)}>${passageMarkup(heading, manuscript)}</h1>`]),
    ...blocks
      .slice(0, blocksBeforeDate)
      .map((block) => `<div class="headline">\n${sideElements(block, manuscript)}\n</div>`),
    ...(date === null ? [] : [`<p class="date" ${attributes}>${escapeMarkup(date)}</p>`]),
  ];
  return parts.length === 0 ? '' : `<header>\n${parts.join('\n')}\n</header>\n`;
}

function table(manuscript: Manuscript): string {
  const { locale, words } = manuscript;
  const label = (text: string) =>
    `<th role="columnheader" scope="col" ${languageAttributes({
      lang: locale,
      dir: directionOfLocale(locale),
    })}>${escapeMarkup(text)}</th>`;
  return `<table role="table" dir="rtl">
<thead role="rowgroup"><tr role="row">${label(words('document.source'))}${label(words('document.target'))}</tr></thead>
<tbody role="rowgroup">
${bodyBlocks(manuscript)
  .map((block) => blockRow(block, manuscript))
  .join('\n')}
</tbody>
</table>`;
}

function stack(manuscript: Manuscript): string {
  return bodyBlocks(manuscript)
    .map((block) => stackedBlock(block, manuscript))
    .join('\n');
}

function bodyBlocks({ blocks, blocksBeforeDate }: Manuscript): readonly ManuscriptBlock[] {
  return blocks.slice(blocksBeforeDate);
}
