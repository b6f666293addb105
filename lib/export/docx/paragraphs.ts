import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { BlockKind } from '@/lib/document';
import type { Manuscript, ManuscriptBlock, Passage } from '../manuscript';
import { passageRuns } from './runs';
import { STYLE } from './styles';

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

/**
 * One side of a block as a paragraph. "start" and "end" follow the paragraph's direction in Word,
 * so both languages share one set of measures.
 */
export function blockParagraph(
  passage: Passage,
  block: ManuscriptBlock,
  manuscript: Manuscript,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...directionOptions(passage),
    ...kindOptions(passage, block),
    ...more,
    children: passageRuns(passage, manuscript),
  });
}

/** A right-to-left paragraph with its mark, so that what is typed at its end goes on in Arabic. */
export function directionOptions({ dir }: Pick<Passage, 'dir'>): IParagraphOptions {
  return dir === 'rtl' ? { bidirectional: true, run: { rightToLeft: true } } : {};
}

function kindOptions(
  { dir, marker }: Passage,
  { kind, level }: ManuscriptBlock,
): IParagraphOptions {
  const heading = HEADINGS[level - 1];
  if (kind === 'heading' && heading !== undefined) return { heading };
  const style = STYLES[kind] ?? (dir === 'rtl' ? STYLE.arabic : undefined);
  const indent =
    kind === 'list-item'
      ? { start: level * LIST_STEP, hanging: marker === null ? 0 : LIST_STEP }
      : undefined;
  return { ...(style ? { style } : {}), ...(indent ? { indent } : {}) };
}
