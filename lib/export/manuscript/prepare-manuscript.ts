import type { Block, Document } from '@/lib/document';
import { formatDate, type Locale, translatorFor } from '@/lib/i18n';
import { directionOf, hasArabicLetter } from '@/lib/text';
import { cleanLine } from '../clean-text';
import type { ExportContent, ExportOptions } from '../types';
import { passageText, sourcePassage, targetPassage } from './passages';
import { blockOfTitle } from './title';
import type { Manuscript, ManuscriptBlock, Passage } from './types';

/**
 * What a written format needs of a document: every block once and in order, its passages cleaned
 * and joined.
 *
 * @param gapLocale language of the person who takes the file: gaps are named in it
 */
export function prepareManuscript(
  document: Document,
  { layout, content }: ExportOptions,
  gapLocale: Locale,
): Manuscript {
  const gap = translatorFor(gapLocale)('exported.gap');
  const locale = content === 'target' ? 'en' : gapLocale;
  const titleBlock = blockOfTitle(document);
  const title = cleanLine(document.title);
  const translated =
    content === 'target' && isHeadline(titleBlock) ? targetPassage(titleBlock, gap) : null;
  return {
    title: translated?.pieces.every(({ isGap }) => !isGap)
      ? cleanLine(passageText(translated))
      : title,
    heading: titleBlock === null ? titlePassage(title, content) : null,
    date: document.date === null ? null : formatDate(document.date, locale),
    blocksBeforeDate: isHeadline(titleBlock) && titleBlock === document.blocks[0] ? 1 : 0,
    blocks: document.blocks.map(
      (block): ManuscriptBlock => ({
        kind: block.kind,
        level: levelOf(block),
        source: content === 'bilingual' ? sourcePassage(block) : null,
        target: targetPassage(block, gap),
      }),
    ),
    layout,
    content,
    gapLocale,
    locale,
    words: translatorFor(locale),
  };
}

function isHeadline(block: Block | null): block is Block {
  return block?.kind === 'heading';
}

function levelOf({ kind, level }: Block): number {
  return kind === 'heading' || kind === 'list-item' ? Math.min(Math.max(level ?? 1, 1), 6) : 1;
}

/** Null for no title, and for an Arabic one where only English is wanted. */
function titlePassage(title: string, content: ExportContent): Passage | null {
  const isArabic = hasArabicLetter(title);
  if (title === '' || (isArabic && content === 'target')) return null;
  const dir = isArabic ? directionOf(title, 'rtl') : 'ltr';
  return {
    marker: null,
    pieces: [{ text: title, isGap: false }],
    lang: dir === 'rtl' ? 'ar' : 'en',
    dir,
  };
}
