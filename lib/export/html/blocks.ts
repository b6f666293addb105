import type { Manuscript, ManuscriptBlock, Passage } from '../manuscript';
import { languageAttributes, passageMarkup } from './passage-markup';

/** One side of a block as the element of its kind. */
function passageElement(
  passage: Passage,
  { kind, level }: ManuscriptBlock,
  manuscript: Manuscript,
): string {
  const attributes = languageAttributes(passage);
  const content = passageMarkup(passage, manuscript);
  switch (kind) {
    case 'heading':
      return `<h${level} ${attributes}>${content}</h${level}>`;
    case 'quotation':
      return `<blockquote ${attributes}><p>${content}</p></blockquote>`;
    case 'code':
      return `<pre ${attributes}><code>${content}</code></pre>`;
    case 'caption':
      return `<p class="caption" ${attributes}>${content}</p>`;
    case 'list-item':
      return `<p class="item level-${level}" ${attributes}>${content}</p>`;
    default:
      return `<p ${attributes}>${content}</p>`;
  }
}

/** Both sides in two cells of a row, Arabic first: the table runs from right to left. */
export function blockRow(block: ManuscriptBlock, manuscript: Manuscript): string {
  const cells = [block.source, block.target]
    .filter((passage) => passage !== null)
    .map((passage) => `<td role="cell">${passageElement(passage, block, manuscript)}</td>`)
    .join('');
  return `<tr role="row" class="${block.kind}">${cells}</tr>`;
}

/** English under its Arabic, or English alone. */
export function stackedBlock(block: ManuscriptBlock, manuscript: Manuscript): string {
  const sides = sideElements(block, manuscript);
  return block.source === null ? sides : `<div class="pair">\n${sides}\n</div>`;
}

/** The elements of both sides, Arabic first, or of the English one alone. */
export function sideElements(block: ManuscriptBlock, manuscript: Manuscript): string {
  return [block.source, block.target]
    .filter((passage) => passage !== null)
    .map((passage) => passageElement(passage, block, manuscript))
    .join('\n');
}
