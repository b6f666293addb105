import { directionOfLocale } from '@/lib/i18n';
import { type Manuscript, type ManuscriptBlock, splitAtHeadings } from '../manuscript';
import { blockParagraph } from './block-paragraph';
import { blockTable } from './block-table';
import { paragraphMarkup, THIN_PARAGRAPH } from './paragraph-markup';
import { passageRuns } from './passage-runs';
import { textRuns } from './run-markup';
import { STYLE } from './styles';

/** Everything between the margins: title, date, and the blocks in the wanted layout. */
export function bodyContent(manuscript: Manuscript): string {
  const { blocks, blocksBeforeDate } = manuscript;
  return [
    title(manuscript),
    ...blockContent(blocks.slice(0, blocksBeforeDate), manuscript),
    day(manuscript),
    ...blockContent(blocks.slice(blocksBeforeDate), manuscript),
    THIN_PARAGRAPH,
  ].join('');
}

function title(manuscript: Manuscript): string {
  const { heading } = manuscript;
  if (heading === null) return '';
  return paragraphMarkup(
    { dir: heading.dir, style: STYLE.title },
    passageRuns(heading, manuscript),
  );
}

function day({ date, locale }: Manuscript): string {
  if (date === null) return '';
  const dir = directionOfLocale(locale);
  return paragraphMarkup({ dir, style: STYLE.date }, textRuns(date, dir));
}

function blockContent(blocks: readonly ManuscriptBlock[], manuscript: Manuscript): string[] {
  if (manuscript.layout !== 'rows' || manuscript.content !== 'bilingual')
    return blocks.map((block) => stackedParagraphs(block, manuscript));
  return splitAtHeadings(blocks).map((part) =>
    'heading' in part
      ? stackedParagraphs(part.heading, manuscript)
      : blockTable(part.rows, manuscript),
  );
}

/** English below its Arabic and on the same page with it, nearer than the next pair. */
function stackedParagraphs(block: ManuscriptBlock, manuscript: Manuscript): string {
  const { source, target } = block;
  const isHeading = block.kind === 'heading';
  const above = block === manuscript.blocks[0] ? { before: 0 } : {};
  if (source === null) return blockParagraph(target, block, manuscript, above);
  const nearer = isHeading ? above : { after: 40 };
  return (
    blockParagraph(source, block, manuscript, { ...nearer, keepNext: true }) +
    blockParagraph(target, block, manuscript, isHeading ? { before: 0 } : { after: 240 })
  );
}
