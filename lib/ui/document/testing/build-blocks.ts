import type { Block, BlockId, Segment, SegmentId } from '@/lib/document';

/** @returns the id of a test's nth sentence */
export function segmentId(number: number): SegmentId {
  return `s${number}` as SegmentId;
}

/** A sentence as the machine left it. */
export function buildSegment(number: number, part: Partial<Segment> = {}): Segment {
  const target = `Sentence ${number}.`;
  return {
    id: segmentId(number),
    source: `جملة ${number}. `,
    target,
    machine: target,
    state: 'machine',
    revision: 1,
    score: 0.8,
    flag: null,
    pending: false,
    ...part,
  };
}

/** Paragraphs of sentences numbered from 1. @param sizes sentences of each */
export function buildBlocks(...sizes: readonly number[]): Block[] {
  let number = 0;
  return sizes.map((size, index) => ({
    id: `b${index + 1}` as BlockId,
    kind: 'paragraph',
    level: null,
    marker: null,
    hasDateline: false,
    segments: Array.from({ length: size }, () => {
      number += 1;
      return buildSegment(number);
    }),
  }));
}
