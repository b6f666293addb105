import type { BlockKind } from '@/lib/document';
import type { Locale, Translator } from '@/lib/i18n';
import type { TextDirection } from '@/lib/text';
import type { ExportContent, ExportLayout } from '../types';

/** A stretch of a passage. A gap stands where a translation is missing: its text is the reader's word for that. */
export interface Piece {
  readonly text: string;
  readonly isGap: boolean;
}

/** One language's side of a block, ready to be written: cleaned, never without a piece. */
export interface Passage {
  /** What stands before a list item, in the digits of the passage's language; null elsewhere. */
  readonly marker: string | null;
  /** In order; one space belongs between two of them. */
  readonly pieces: readonly Piece[];
  readonly lang: 'ar' | 'en';
  readonly dir: TextDirection;
}

export interface ManuscriptBlock {
  readonly kind: BlockKind;
  /** Heading level 1–6 or list nesting from 1; 1 elsewhere. */
  readonly level: number;
  /** Null when only the translation is wanted. */
  readonly source: Passage | null;
  readonly target: Passage;
}

/** A document as every written format needs it: texts chosen, joined, cleaned, gaps named. */
export interface Manuscript {
  /** For properties and footers: the translated title where only the translation is wanted and there is one. */
  readonly title: string;
  /** The title as a passage above the text; null when the text itself begins with it. */
  readonly heading: Passage | null;
  /** The text's own day in the reader's words, or null. */
  readonly date: string | null;
  /** How many blocks stand before the date: 1 where the first one is the title. */
  readonly blocksBeforeDate: 0 | 1;
  readonly blocks: readonly ManuscriptBlock[];
  readonly layout: ExportLayout;
  readonly content: ExportContent;
  /** Language in which the file names a gap: that of the person who asked for it. */
  readonly gapLocale: Locale;
  /** Language of the other words that the file adds: English where the file is for readers of English. */
  readonly locale: Locale;
  readonly words: Translator;
}
