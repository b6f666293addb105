import type {
  Block,
  BlockId,
  BlockKind,
  Document,
  DocumentId,
  Segment,
  SegmentCounts,
  SegmentId,
  SegmentState,
} from '@/lib/document';

/** A pair of sentences, or a source with the state of its missing translation. */
export type SamplePair = readonly [source: string, target: string, state?: SegmentState];

export interface SampleBlock {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly marker?: string;
  readonly hasDateline?: boolean;
  readonly pairs: readonly SamplePair[];
}

interface SampleDocument {
  readonly title?: string;
  readonly date?: string | null;
  readonly blocks: readonly SampleBlock[];
}

const STATES = ['untranslated', 'machine', 'memory', 'edited', 'reviewed'] as const;

/** A document as the store gives it, for tests and measurements; ids count from 1. */
export function buildDocument({ title = 'عينة', date = null, blocks }: SampleDocument): Document {
  const built = blocks.map(buildBlock);
  const segments = built.flatMap((block) => block.segments);
  const counts = Object.fromEntries(
    STATES.map((state) => [state, segments.filter((segment) => segment.state === state).length]),
  ) as Record<SegmentState, number>;
  return {
    id: 'document-1' as DocumentId,
    title,
    date,
    origin: { fileName: null, format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64) },
    createdAt: '2025-01-02T03:04:05.000Z',
    updatedAt: '2025-01-02T03:04:05.000Z',
    counts: { ...counts, total: segments.length, pending: 0 } satisfies SegmentCounts,
    blocks: built,
  };
}

function buildBlock(block: SampleBlock, index: number): Block {
  const { kind = 'paragraph', level = null, marker = null, hasDateline = false, pairs } = block;
  return {
    id: `block-${index + 1}` as BlockId,
    kind,
    level,
    marker,
    hasDateline,
    segments: pairs.map(
      (
        [source, target, state = target === '' ? 'untranslated' : 'machine'],
        position,
      ): Segment => ({
        id: `segment-${index + 1}-${position + 1}` as SegmentId,
        source,
        target,
        machine: target === '' ? null : target,
        state,
        revision: target === '' ? 0 : 1,
        score: target === '' ? null : 0.5,
        flag: null,
        pending: false,
      }),
    ),
  };
}
