import { z } from 'zod';
import type { BlockId, DocumentId, SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';

const uuid = z.uuid();

export const blockId = uuid.transform((id) => id.toLowerCase() as BlockId);
/** Names one tab of one browser. */
export const browserId = uuid;
export const segmentId = uuid.transform((id) => id.toLowerCase() as SegmentId);

/** @throws MuwaziError DOCUMENT_NOT_FOUND: what is no id names no document */
export function toDocumentId(value: string): DocumentId {
  if (!uuid.safeParse(value).success)
    throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: shown(value) });
  return value.toLowerCase() as DocumentId;
}

/** @throws MuwaziError SEGMENT_NOT_FOUND: what is no id names no segment */
export function toSegmentId(value: string): SegmentId {
  const parsed = segmentId.safeParse(value);
  if (!parsed.success) throw new MuwaziError('SEGMENT_NOT_FOUND', { id: shown(value) });
  return parsed.data;
}

/** Enough of a wrong id to recognise it in an error. */
function shown(value: string): string {
  return value.slice(0, 64);
}
