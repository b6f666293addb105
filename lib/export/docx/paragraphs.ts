import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { BlockKind } from '@/lib/document';
import type { Manuscript, ManuscriptBlock, Passage } from '../manuscript';
import { passageRuns } from './runs';
import { ARABIC_IN_ENGLISH, STYLE } from './styles';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const STYLES: Partial<Record<BlockKind, string>> = {
  quotation: STYLE.quotation,
  caption: STYLE.caption,
  code: STYLE.code,
};

/** Space for a list marker, and what each level of a list moves in; twentieths of a point. */
const LIST_STEP = 400;
const QUOTATION_INDENT = 340;

/** What a paragraph is told by its surroundings, in twentieths of a point. */
interface Surroundings {
  readonly spacing?: NonNullable<IParagraphOptions['spacing']>;
  readonly keepNext?: boolean;
  /** Space kept free at the paragraph's first and at its last side, whichever way it runs. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * One side of a block as a paragraph. "start" and "end" follow the paragraph's direction in Word,
 * so both languages share one set of measures.
 */
export function blockParagraph(
  passage: Passage,
  block: ManuscriptBlock,
  manuscript: Manuscript,
  { start = 0, end = 0, ...surroundings }: Surroundings = {},
): Paragraph {
  const own = indentOf(passage, block);
  return new Paragraph({
    ...directionOptions(passage),
    ...styleOptions(passage, block),
    ...surroundings,
    indent: { start: start + own.start, end: end + own.end, hanging: own.hanging },
    children: passageRuns(passage, manuscript, {
      rightToLeftSize:
        isRunningText(block) && passage.dir === 'ltr' ? ARABIC_IN_ENGLISH : undefined,
    }),
  });
}

function isRunningText({ kind }: ManuscriptBlock): boolean {
  return kind !== 'heading' && kind !== 'caption' && kind !== 'code';
}

/** A right-to-left paragraph with its mark, so that what is typed at its end goes on in Arabic. */
export function directionOptions({ dir }: Pick<Passage, 'dir'>): IParagraphOptions {
  return dir === 'rtl' ? { bidirectional: true, run: { rightToLeft: true } } : {};
}

function styleOptions({ dir }: Passage, { kind, level }: ManuscriptBlock): IParagraphOptions {
  const heading = HEADINGS[level - 1];
  if (kind === 'heading' && heading !== undefined) return { heading };
  const style = STYLES[kind] ?? (dir === 'rtl' ? STYLE.arabic : undefined);
  return style === undefined ? {} : { style };
}

function indentOf({ marker }: Passage, { kind, level }: ManuscriptBlock) {
  if (kind === 'quotation') return { start: QUOTATION_INDENT, end: QUOTATION_INDENT, hanging: 0 };
  if (kind !== 'list-item') return { start: 0, end: 0, hanging: 0 };
  return { start: level * LIST_STEP, end: 0, hanging: marker === null ? 0 : LIST_STEP };
}
