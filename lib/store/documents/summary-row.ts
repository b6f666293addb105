import type { Selectable } from 'kysely';
import type { DocumentSummary, SegmentCounts } from '@/lib/document';
import type { StoreSchema } from '../schema';

type DocumentRow = Selectable<StoreSchema['documents']>;

/** The row and its counts as the rest of the program knows a document. */
export function toSummary(row: DocumentRow, counts: SegmentCounts): DocumentSummary {
  return {
    id: row.id,
    title: row.title,
    date: row.date,
    origin: {
      fileName: row.file_name,
      format: row.format,
      encoding: row.encoding,
      sha256: row.sha256,
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    counts,
  };
}
