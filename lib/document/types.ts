/** Ids are random UUIDs; the brand keeps one kind from being passed for another. */
type Branded<Name extends string> = string & { readonly __id: Name };
export type DocumentId = Branded<'document'>;
export type BlockId = Branded<'block'>;
export type SegmentId = Branded<'segment'>;

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'table-cell',
  'code',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * untranslated: no target yet · machine: the model's text · memory: an earlier correction offered again ·
 * edited: a person changed it · reviewed: a person approved it.
 */
export const SEGMENT_STATES = ['untranslated', 'machine', 'memory', 'edited', 'reviewed'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

/** States the machine may write over. A person's text never is. */
export const MACHINE_STATES = [
  'untranslated',
  'machine',
] as const satisfies readonly SegmentState[];

/** Why a machine translation deserves a second look. */
export const SEGMENT_FLAGS = [
  'loop',
  'too-long',
  'too-short',
  'copied-source',
  'numbers',
  'lost-address',
  'lost-latin',
  'failed',
] as const;
export type SegmentFlag = (typeof SEGMENT_FLAGS)[number];

/** A sentence pair. `source` is an exact slice of its block, white space after the sentence included. */
export interface Segment {
  readonly id: SegmentId;
  readonly source: string;
  /** Text of the target side, left to right English; empty while untranslated. */
  readonly target: string;
  /** The latest text the machine gave, kept when a person changes `target`. */
  readonly machine: string | null;
  readonly state: SegmentState;
  /** Number of the current revision; 0 before the first target. A save names the one it started from. */
  readonly revision: number;
  /** The engine's confidence, 0 to 1; null while there is none. */
  readonly score: number | null;
  readonly flag: SegmentFlag | null;
  /** True while the segment waits for the machine. */
  readonly pending: boolean;
}

/**
 * One row of the screen. Its source text is exactly the sources of its segments joined:
 * splitting and merging segments can therefore never lose a character.
 */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** Heading level 1–6 or list nesting from 1; null elsewhere. */
  readonly level: number | null;
  /** What stood before a list item, e.g. "1." or "-"; null elsewhere. */
  readonly marker: string | null;
  /** True when the first segment is a dateline ("موسكو:"). */
  readonly hasDateline: boolean;
  readonly segments: readonly Segment[];
}

export const DOCUMENT_FORMATS = ['txt', 'md'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Where a document came from. */
export interface Origin {
  /** Name of the file, or null for pasted text. */
  readonly fileName: string | null;
  readonly format: DocumentFormat;
  /** WHATWG encoding label found by content, e.g. "utf-8", "windows-1256". */
  readonly encoding: string;
  /** SHA-256 of the bytes as they came, lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a list shows of a document. Times are ISO 8601 in UTC. */
export interface DocumentSummary {
  readonly id: DocumentId;
  readonly title: string;
  /** The text's own date, "YYYY-MM-DD", or null when it names none. */
  readonly date: string | null;
  readonly origin: Origin;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly counts: SegmentCounts;
}

/** How many segments are in which state. `total` is their sum; `pending` overlaps the others. */
export type SegmentCounts = Readonly<Record<SegmentState | 'total' | 'pending', number>>;

export interface Document extends DocumentSummary {
  readonly blocks: readonly Block[];
}

/** One saved version of a segment's target. */
export interface Revision {
  readonly revision: number;
  readonly target: string;
  readonly state: SegmentState;
  /** "person", or "machine:<model name>". */
  readonly author: string;
  readonly createdAt: string;
}
