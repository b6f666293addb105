import { directionOfLocale } from '@/lib/i18n';
import type { Manuscript, ManuscriptBlock } from '../manuscript';
import { blockRow, sideElements, stackedBlock } from './blocks';
import { escapeMarkup } from './escape';
import { languageAttributes, passageMarkup } from './passage-markup';

/** Language and direction of the page around the passages. */
export function pageAttributes({ locale }: Pick<Manuscript, 'locale'>): string {
  return languageAttributes({ lang: locale, dir: directionOfLocale(locale) });
}

/** What the style sheets know a page by. */
export function viewOf({ content, layout }: Manuscript): 'rows' | 'stacked' | 'target' {
  return content === 'target' ? 'target' : layout;
}

/** The title, or the blocks that are it, and the date below; "" for a text without both. */
export function pageHead(manuscript: Manuscript): string {
  const { heading, date, blocks, blocksBeforeDate } = manuscript;
  const parts = [
    ...(heading === null
      ? []
      : [`<h1 ${languageAttributes(heading)}>${passageMarkup(heading, manuscript)}</h1>`]),
    ...blocks
      .slice(0, blocksBeforeDate)
      .map(
        (block) => `<div class="headline" dir="rtl">\n${sideElements(block, manuscript)}\n</div>`,
      ),
    ...(date === null
      ? []
      : [`<p class="date" ${pageAttributes(manuscript)}>${escapeMarkup(date)}</p>`]),
  ];
  return parts.length === 0 ? '' : `<header>\n${parts.join('\n')}\n</header>\n`;
}

/** The blocks below the head: a table, or one block after the other. */
export function pageBody(manuscript: Manuscript): string {
  const blocks = manuscript.blocks.slice(manuscript.blocksBeforeDate);
  if (viewOf(manuscript) === 'rows') return table(blocks, manuscript);
  return blocks.map((block) => stackedBlock(block, manuscript)).join('\n');
}

function table(blocks: readonly ManuscriptBlock[], manuscript: Manuscript): string {
  if (blocks.length === 0) return '';
  const label = (text: string) =>
    `<th role="columnheader" scope="col" ${pageAttributes(manuscript)}>${escapeMarkup(text)}</th>`;
  const { words } = manuscript;
  return `<table role="table" dir="rtl">
<thead role="rowgroup"><tr role="row">${label(words('document.source'))}${label(words('document.target'))}</tr></thead>
<tbody role="rowgroup">
${blocks.map((block) => blockRow(block, manuscript)).join('\n')}
</tbody>
</table>`;
}
