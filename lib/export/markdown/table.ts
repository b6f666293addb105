import type { Manuscript, ManuscriptBlock, Passage } from '../manuscript';
import { codeSpan, escapeInline } from './escape';

/**
 * Blocks side by side: English left, Arabic right. GitHub lays every cell out from left to right,
 * which moves an Arabic sentence's full stop to its wrong end; an element with a direction of its
 * own inside the cell sets it right.
 */
export function tableLines(
  blocks: readonly ManuscriptBlock[],
  { words }: Pick<Manuscript, 'words'>,
): string[] {
  return [
    `| ${escapeInline(words('document.target'))} | ${escapeInline(words('document.source'))} |`,
    '| :--- | ---: |',
    ...blocks.map(({ kind, source, target }) => {
      const cells = [target, source].filter((passage) => passage !== null);
      return `| ${cells.map((passage) => cell(passage, kind === 'code')).join(' | ')} |`;
    }),
  ];
}

function cell(passage: Passage, isCode: boolean): string {
  const { marker, pieces, dir } = passage;
  const text = pieces
    .map(({ text, isGap }) => (isCode && !isGap ? codeLines(text) : lines(escapeInline(text))))
    .join(' ');
  const content = marker === null ? text : `${escapeInline(marker)} ${text}`;
  return dir === 'rtl' ? `<div dir="rtl">${content}</div>` : content;
}

function lines(text: string): string {
  return text.replaceAll('\t', ' ').replace(/ *\n+ */g, '<br>');
}

/** In a cell a pipe is escaped also inside of code. */
function codeLines(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : codeSpan(line).replaceAll('|', '\\|')))
    .join('<br>');
}
