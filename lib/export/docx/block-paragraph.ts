import type { BlockKind } from '@/lib/document';
import type { Manuscript, ManuscriptBlock, Passage } from '../manuscript';
import { type ParagraphLook, paragraphMarkup } from './paragraph-markup';
import { passageRuns } from './passage-runs';
import { ARABIC_IN_ENGLISH, STYLE } from './styles';

const STYLES: Partial<Record<BlockKind, string>> = {
  quotation: STYLE.quotation,
  caption: STYLE.caption,
  code: STYLE.code,
};

/** Space for a list marker, and what each level of a list moves in; twentieths of a point. */
const LIST_STEP = 400;
const QUOTATION_INDENT = 340;

/**
 * One side of a block as a paragraph.
 *
 * @param look what it is told by its surroundings; space at its sides is added to its own
 */
export function blockParagraph(
  passage: Passage,
  block: ManuscriptBlock,
  manuscript: Manuscript,
  look: Omit<ParagraphLook, 'dir' | 'style' | 'hanging'> = {},
): string {
  const style = styleOf(passage, block);
  const { start, end, hanging } = indentOf(passage, block);
  return paragraphMarkup(
    {
      ...look,
      ...(style === undefined ? {} : { style }),
      dir: passage.dir,
      start: start + (look.start ?? 0),
      end: end + (look.end ?? 0),
      hanging,
    },
    passageRuns(passage, manuscript, isEnglishText(passage, block) ? ARABIC_WORDS : {}),
  );
}

const ARABIC_WORDS = { rightToLeftSize: ARABIC_IN_ENGLISH } as const;

function isEnglishText({ dir }: Passage, { kind }: ManuscriptBlock): boolean {
  return dir === 'ltr' && kind !== 'heading' && kind !== 'caption' && kind !== 'code';
}

/** Headings are Word's own, which its navigation pane and tables of contents know. */
function styleOf({ dir }: Passage, { kind, level }: ManuscriptBlock): string | undefined {
  if (kind === 'heading') return `Heading${level}`;
  return STYLES[kind] ?? (dir === 'rtl' ? STYLE.arabic : undefined);
}

function indentOf({ marker }: Passage, { kind, level }: ManuscriptBlock) {
  if (kind === 'quotation') return { start: QUOTATION_INDENT, end: QUOTATION_INDENT, hanging: 0 };
  if (kind !== 'list-item') return { start: 0, end: 0, hanging: 0 };
  return { start: level * LIST_STEP, end: 0, hanging: marker === null ? 0 : LIST_STEP };
}
