import type { Generated, Kysely } from 'kysely';
import type {
  BlockId,
  BlockKind,
  DocumentFormat,
  DocumentId,
  SegmentFlag,
  SegmentId,
  SegmentState,
} from '@/lib/document';
import type { JobStatus } from './jobs/translation-job';

/**
 * The tables, the same on both engines: only types that SQLite and PostgreSQL read alike are used.
 * Times that people see are ISO 8601 texts in UTC, yes and no are 1 and 0.
 */
export interface StoreSchema {
  schema_version: { version: number };
  documents: DocumentsTable;
  blocks: BlocksTable;
  segments: SegmentsTable;
  revisions: RevisionsTable;
  removals: RemovalsTable;
  kept_revisions: KeptRevisionsTable;
  jobs: JobsTable;
}

/** A connection or a transaction: queries that need no transaction of their own take either. */
export type StoreDb = Kysely<StoreSchema>;

interface DocumentsTable {
  id: DocumentId;
  title: string;
  date: string | null;
  file_name: string | null;
  format: DocumentFormat;
  encoding: string;
  sha256: string;
  created_at: string;
  updated_at: string;
  /** Null unless the document is deleted; a month later it is gone for good. */
  deleted_at: string | null;
  /** Counts the changes; each changed segment carries the number of its latest change. */
  change_number: number;
}

interface BlocksTable {
  id: BlockId;
  document_id: DocumentId;
  /** Order in the document. A fraction, so that a block fits between any two. */
  position: number;
  kind: BlockKind;
  level: number | null;
  marker: string | null;
  has_dateline: number;
  change_number: Generated<number>;
}

interface SegmentsTable {
  id: SegmentId;
  document_id: DocumentId;
  block_id: BlockId;
  /**
   * Order in the whole document, not in the block: splitting or merging blocks moves no segment.
   * A fraction, so that a segment fits between any two.
   */
  position: number;
  source: string;
  target: Generated<string>;
  machine: string | null;
  state: Generated<SegmentState>;
  revision: Generated<number>;
  score: number | null;
  flag: SegmentFlag | null;
  /** How much the segment waits for the machine: see PENDING. */
  pending: Generated<number>;
  /** The runner that translates it now, and until when others keep off (milliseconds since 1970). */
  claimed_by: string | null;
  claimed_until: number | null;
  change_number: number;
}

/** Values of `segments.pending`: what was asked for by name goes before what waits in its order. */
export const PENDING = { no: 0, inTurn: 1, first: 2 } as const;

interface RevisionsTable {
  segment_id: SegmentId;
  revision: number;
  target: string;
  state: SegmentState;
  author: string;
  created_at: string;
}

/** A segment or block that went when the document was cut otherwise. The row goes when it comes back. */
interface RemovalsTable {
  id: SegmentId | BlockId;
  document_id: DocumentId;
  kind: 'segment' | 'block';
  /** The segment that has its source, or stands beside where it was; null for a block. */
  into_id: SegmentId | null;
  change_number: number;
}

/** The versions of segments that went. */
interface KeptRevisionsTable extends RevisionsTable {
  document_id: DocumentId;
}

/** One row a document: a document has one job at a time, and the next one takes its place. */
interface JobsTable {
  document_id: DocumentId;
  id: string;
  status: JobStatus;
  total: number;
  /** Kept when the job ends; while it is active, what is done follows from what still waits. */
  done: number;
  words_done: number;
  milliseconds_active: number;
  requested_at: string;
  started_at: string | null;
  error: string | null;
}
