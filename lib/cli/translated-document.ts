import { randomUUID } from 'node:crypto';
import type {
  Block,
  BlockId,
  Document,
  DocumentId,
  NewDocument,
  Segment,
  SegmentCounts,
  SegmentId,
} from '@/lib/document';
import type { Translation } from '@/lib/translate';

/**
 * A document as the store would give it once the machine is done, without a store.
 *
 * @param translations one for each segment, in order
 */
export function translatedDocument(
  { blocks, date, origin, title }: NewDocument,
  translations: readonly Translation[],
): Document {
  const now = new Date().toISOString();
  const waiting = translations.values();
  const translated = blocks.map(
    ({ sources, ...block }): Block => ({
      ...block,
      id: randomUUID() as string as BlockId,
      segments: sources.map((source) => segmentOf(source, waiting.next().value)),
    }),
  );
  const segments = translated.flatMap((block) => block.segments);
  return {
    id: randomUUID() as string as DocumentId,
    title,
    date,
    origin,
    createdAt: now,
    updatedAt: now,
    counts: countsOf(segments),
    blocks: translated,
  };
}

function segmentOf(source: string, translation: Translation | undefined): Segment {
  return {
    id: randomUUID() as string as SegmentId,
    source,
    target: translation?.target ?? '',
    machine: translation?.target ?? null,
    state: translation ? 'machine' : 'untranslated',
    revision: translation ? 1 : 0,
    score: translation?.score ?? null,
    flag: translation?.flag ?? null,
    pending: false,
  };
}

function countsOf(segments: readonly Segment[]): SegmentCounts {
  const count = (state: Segment['state']) =>
    segments.filter((segment) => segment.state === state).length;
  return {
    untranslated: count('untranslated'),
    machine: count('machine'),
    memory: count('memory'),
    edited: count('edited'),
    reviewed: count('reviewed'),
    total: segments.length,
    pending: 0,
  };
}
