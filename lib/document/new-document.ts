import type { BlockKind, Origin } from './types';

/** A block as an importer found it, before it is cut into segments. */
export interface ImportedBlock {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly marker: string | null;
  /** Never empty, never only white space. */
  readonly text: string;
}

/** Something an importer changed or noticed; the reader sees `imports.<code>` from the catalogue. */
export interface ImportNotice {
  readonly code:
    | 'ENCODING_GUESSED'
    | 'CONTROLS_REMOVED'
    | 'SURROGATES_REPLACED'
    | 'ADDRESSES_LEFT_OUT'
    | 'MOSTLY_NOT_ARABIC'
    | 'LONG_LINES_SPLIT';
  readonly details: Readonly<Record<string, string | number>>;
}

/** What import gives: the whole text, in order, nothing translated. */
export interface ImportedDocument {
  readonly title: string;
  /** "YYYY-MM-DD" taken from the head of the text, or null. */
  readonly date: string | null;
  readonly origin: Origin;
  readonly blocks: readonly ImportedBlock[];
  readonly notices: readonly ImportNotice[];
}

/** A block cut into segments, ready for the store: `sources.join('')` is the block's text. */
export interface NewBlock extends Omit<ImportedBlock, 'text'> {
  readonly hasDateline: boolean;
  readonly sources: readonly string[];
}

/** A document cut into segments, ready for the store. */
export interface NewDocument extends Omit<ImportedDocument, 'blocks'> {
  readonly blocks: readonly NewBlock[];
}
