import type { Block, Segment } from '@/lib/document';

/** id, source, target, machine (true: the same as target), state, revision, score, flag, pending */
type CompactSegment = readonly [
  Segment['id'],
  string,
  string,
  string | true | null,
  Segment['state'],
  number,
  number | null,
  Segment['flag'],
  0 | 1,
];

/** id, kind, level, marker, hasDateline, segments */
type CompactBlock = readonly [
  Block['id'],
  Block['kind'],
  number | null,
  string | null,
  0 | 1,
  readonly CompactSegment[],
];

/** Blocks without the names of their fields, for the way from server to page. */
export type CompactBlocks = readonly CompactBlock[];

/** Long documents have tens of thousands of segments, and names of fields would be half of the page. */
export function compactBlocks(blocks: readonly Block[]): CompactBlocks {
  return blocks.map((block) => [
    block.id,
    block.kind,
    block.level,
    block.marker,
    block.hasDateline ? 1 : 0,
    block.segments.map((segment) => [
      segment.id,
      segment.source,
      segment.target,
      segment.machine !== null && segment.machine === segment.target ? true : segment.machine,
      segment.state,
      segment.revision,
      segment.score,
      segment.flag,
      segment.pending ? 1 : 0,
    ]),
  ]);
}

export function expandBlocks(blocks: CompactBlocks): Block[] {
  return blocks.map(([id, kind, level, marker, hasDateline, segments]) => ({
    id,
    kind,
    level,
    marker,
    hasDateline: hasDateline === 1,
    segments: segments.map(expandSegment),
  }));
}

function expandSegment(segment: CompactSegment): Segment {
  const [id, source, target, machine, state, revision, score, flag, pending] = segment;
  return {
    id,
    source,
    target,
    machine: machine === true ? target : machine,
    state,
    revision,
    score,
    flag,
    pending: pending === 1,
  };
}
