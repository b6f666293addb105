import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { CODE_FONT, TEXT_FONT } from './fonts';

/** Sizes are in half points: one for Latin letters, a larger one for Arabic beside them. */
const TEXT = { size: 22, sizeComplexScript: 30 } as const;
const INK = '1A1A1A';
const MUTED = '767676';

/** Arabic words in an English line, so that they do not push the lines apart. */
export const ARABIC_IN_ENGLISH = 25;

export const GAP_COLOR = MUTED;
export const GAP_SHADING = 'FFF2B3';
export const RULE_COLOR = 'D0D0D0';

/** Ids of the paragraphs' styles; headings are Heading1 to Heading6. */
export const STYLE = {
  title: 'Title',
  arabic: 'ArabicText',
  quotation: 'Quotation',
  caption: 'Caption',
  code: 'SourceCode',
  label: 'ColumnLabel',
  date: 'DocumentDate',
  footer: 'Footer',
} as const;

function heading(size: number, before: number): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: {
      size,
      sizeComplexScript: Math.round(size * 1.3),
      bold: true,
      color: INK,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 80, line: 240, lineRule: 'auto' },
    },
  };
}

/**
 * The document's styles. Text is English unless a run is marked right to left; then Word takes the
 * complex-script font, size and language from the same styles.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        ...TEXT,
        font: TEXT_FONT,
        color: INK,
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { before: 0, after: 120, line: 276, lineRule: 'auto' } },
    },
    title: heading(36, 0),
    heading1: heading(32, 240),
    heading2: heading(28, 240),
    heading3: heading(25, 200),
    heading4: heading(23, 200),
    heading5: heading(22, 160),
    heading6: heading(22, 160),
  },
  paragraphStyles: [
    {
      id: STYLE.arabic,
      name: 'Arabic Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { line: 240, lineRule: 'auto' } },
    },
    {
      id: STYLE.quotation,
      name: 'Quotation',
      basedOn: 'Normal',
      quickFormat: true,
    },
    {
      id: STYLE.caption,
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, sizeComplexScript: 26, color: '4D4D4D' },
    },
    {
      id: STYLE.code,
      name: 'Source Code',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: CODE_FONT, size: 18, sizeComplexScript: 20, noProof: true },
      paragraph: { spacing: { line: 240, lineRule: 'auto' } },
    },
    {
      id: STYLE.label,
      name: 'Column Label',
      basedOn: 'Normal',
      run: { size: 16, sizeComplexScript: 20, color: MUTED },
      paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: STYLE.date,
      name: 'Document Date',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20, sizeComplexScript: 26, color: MUTED },
      paragraph: { keepNext: true, spacing: { after: 200 } },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 16, sizeComplexScript: 20, color: MUTED },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
  ],
};
