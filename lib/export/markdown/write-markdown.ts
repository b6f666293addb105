import {
  type Manuscript,
  type ManuscriptBlock,
  type Passage,
  passageText,
  splitAtHeadings,
} from '../manuscript';
import { codeBlock, escapeInline } from './escape';
import { ListIndent, markdownMarker } from './list-indent';
import { passageLine, passageLines } from './passage-lines';
import { tableLines } from './table';

/**
 * Markdown as GitHub reads it. Side by side: tables between the headings, because a table's cell
 * cannot hold one. One below the other: Arabic paragraph, English paragraph; list items, quotations
 * and code stay what they are, with both languages inside.
 */
export function writeMarkdown(manuscript: Manuscript): string {
  const { heading, date, blocks, blocksBeforeDate, layout, content } = manuscript;
  const write = layout === 'rows' && content === 'bilingual' ? rows : stacked;
  const chunks = [
    ...(heading === null ? [] : [headingLine(heading, 1)]),
    ...write(blocks.slice(0, blocksBeforeDate), manuscript),
    ...(date === null ? [] : [escapeInline(date)]),
    ...write(blocks.slice(blocksBeforeDate), manuscript),
  ];
  return `${chunks.join('\n\n')}\n`;
}

function rows(blocks: readonly ManuscriptBlock[], manuscript: Manuscript): string[] {
  return splitAtHeadings(blocks).flatMap((part) =>
    'heading' in part
      ? sides(part.heading).map((passage) => headingLine(passage, part.heading.level))
      : [tableLines(part.rows, manuscript).join('\n')],
  );
}

function stacked(blocks: readonly ManuscriptBlock[]): string[] {
  const indent = new ListIndent();
  return blocks.map((block) => {
    if (block.kind === 'list-item') return listItem(block, indent);
    indent.close();
    if (block.kind === 'heading')
      return sides(block)
        .map((passage) => headingLine(passage, block.level))
        .join('\n\n');
    if (block.kind === 'quotation') return paragraphs(block).map(quoted).join('\n');
    return paragraphs(block).join('\n');
  });
}

/** Both sides as paragraphs, or as code, with an empty line between them. */
function paragraphs(block: ManuscriptBlock): string[] {
  return sides(block).flatMap((passage, index) => [
    ...(index > 0 ? [''] : []),
    ...(block.kind === 'code' && !hasGap(passage)
      ? codeBlock(passageText(passage))
      : passageLines(passage, passage.marker === null ? '' : `${listText(passage.marker)} `)),
  ]);
}

function listItem(block: ManuscriptBlock, indent: ListIndent): string {
  const [first] = sides(block);
  const marker = markdownMarker(first?.marker ?? null);
  if (first === undefined || marker === null) {
    if (first?.marker !== null) indent.close();
    const space = ' '.repeat(indent.text);
    return paragraphs(block)
      .map((line) => (line === '' ? '' : space + line))
      .join('\n');
  }
  const before = ' '.repeat(indent.open(block.level, marker));
  const space = ' '.repeat(indent.text);
  return sides(block)
    .flatMap((passage, index) => [...(index > 0 ? [''] : []), ...passageLines(passage)])
    .map((line, index) =>
      index === 0 ? `${before}${marker} ${line}` : line === '' ? '' : space + line,
    )
    .join('\n');
}

function headingLine(passage: Passage, level: number): string {
  return `${'#'.repeat(level)} ${passageLine(passage).replace(/(?<=^|\s)(#+)$/, '\\$1')}`;
}

function quoted(line: string): string {
  return line === '' ? '>' : `> ${line}`;
}

/** A marker that Markdown would take for its own list stays text. */
function listText(marker: string): string {
  return escapeInline(marker).replace(/^([-+])$|(?<=^\d+)([.)])$/, '\\$&');
}

function hasGap({ pieces }: Passage): boolean {
  return pieces.some(({ isGap }) => isGap);
}

function sides({ source, target }: ManuscriptBlock): Passage[] {
  return [source, target].filter((passage) => passage !== null);
}
