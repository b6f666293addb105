import type { TextDirection } from '@/lib/text';

/** A paragraph's properties beyond its style; lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly dir: TextDirection;
  /** Id of its style; without one, the text's. */
  readonly style?: string;
  /** On the same page with the paragraph after it. */
  readonly keepNext?: boolean;
  /** Space above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Space at the side where its lines begin, and where they end: right and left in Arabic. */
  readonly start?: number;
  readonly end?: number;
  /** How far its first line hangs out of `start`. */
  readonly hanging?: number;
  readonly alignment?: 'start' | 'center' | 'end';
}

/** "left" is the side where a paragraph's lines begin, in Arabic ones too (ISO/IEC 29500-4, `start` of 29500-1). */
const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;

/**
 * A paragraph (`w:p`) around its runs. A right-to-left one has a right-to-left mark, so that what is
 * typed at its end goes on in Arabic. Properties stand in the order of CT_PPr (ECMA-376 part 1, annex A).
 */
export function paragraphMarkup(look: ParagraphLook, runs: string): string {
  const { dir, style, keepNext, before, after, start = 0, end = 0, hanging = 0, alignment } = look;
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    dir === 'rtl' ? '<w:bidi/>' : '',
    before === undefined && after === undefined
      ? ''
      : `<w:spacing${attribute('before', before)}${attribute('after', after)}/>`,
    start === 0 && end === 0
      ? ''
      : `<w:ind w:start="${start}" w:end="${end}"${hanging === 0 ? '' : attribute('hanging', hanging)}/>`,
    alignment === undefined ? '' : `<w:jc w:val="${ALIGNMENTS[alignment]}"/>`,
    dir === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph that nobody sees: Word wants one after a table. */
export const THIN_PARAGRAPH =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

function attribute(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` w:${name}="${value}"`;
}
