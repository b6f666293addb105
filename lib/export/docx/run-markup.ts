import type { TextDirection } from '@/lib/text';
import { directionRuns } from '../bidi';
import { escapeMarkup } from '../html';

/** How a text's runs look beyond their paragraph's style. */
export interface RunLook {
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** Colour behind the text, six hexadecimal digits. */
  readonly fill?: string;
  /** Size of right-to-left runs in half points, where the paragraph's own would be too large. */
  readonly rightToLeftSize?: number;
}

/**
 * Runs (`w:r`) of a text, cut where its direction changes: Word takes font, size, language and the
 * side of brackets from a run's own direction, not from its letters. Line breaks become breaks.
 *
 * @param dir direction of the paragraph
 */
export function textRuns(text: string, dir: TextDirection, look: RunLook = {}): string {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) =>
      directionRuns(line, dir)
        .map((run) => runMarkup(textMarkup(run.text), run.dir, look))
        .join(''),
    )
    .join('<w:r><w:br/></w:r>');
}

/** The stop after a list marker. */
export const TAB_RUN = '<w:r><w:tab/></w:r>';

/** A number that Word keeps up to date. */
export function fieldRun(instruction: 'PAGE' | 'NUMPAGES', dir: TextDirection): string {
  return `<w:fldSimple w:instr=" ${instruction} ">${runMarkup(textMarkup('1'), dir)}</w:fldSimple>`;
}

function textMarkup(text: string): string {
  return `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`;
}

/** Properties stand in the order of CT_RPr (ECMA-376 part 1, annex A). */
function runMarkup(content: string, dir: TextDirection, look: RunLook = {}): string {
  const isRightToLeft = dir === 'rtl';
  const properties = [
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    isRightToLeft && look.rightToLeftSize !== undefined
      ? `<w:szCs w:val="${look.rightToLeftSize}"/>`
      : '',
    look.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`,
    isRightToLeft ? '<w:rtl/>' : '',
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}
