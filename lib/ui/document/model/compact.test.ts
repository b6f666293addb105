import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_KINDS,
  type Block,
  type BlockId,
  SEGMENT_FLAGS,
  SEGMENT_STATES,
  type SegmentId,
} from '@/lib/document';
import { buildBlocks } from '../testing/build-blocks';
import { compactBlocks, expandBlocks } from './compact';

const block: fc.Arbitrary<Block> = fc.record({
  id: fc.uuid().map((id) => id as BlockId),
  kind: fc.constantFrom(...BLOCK_KINDS),
  level: fc.option(fc.integer({ min: 1, max: 6 })),
  marker: fc.option(fc.string()),
  hasDateline: fc.boolean(),
  segments: fc.array(
    fc.record({
      id: fc.uuid().map((id) => id as SegmentId),
      source: fc.string(),
      target: fc.constantFrom('', 'One.', 'Two.'),
      machine: fc.option(fc.constantFrom('', 'One.', 'Two.')),
      state: fc.constantFrom(...SEGMENT_STATES),
      revision: fc.nat(),
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      flag: fc.option(fc.constantFrom(...SEGMENT_FLAGS)),
      pending: fc.boolean(),
    }),
  ),
});

describe('compact blocks', () => {
  it('are the same blocks when they arrive as JSON', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const arrived = JSON.parse(JSON.stringify(compactBlocks(blocks)));
        expect(expandBlocks(arrived)).toEqual(JSON.parse(JSON.stringify(blocks)));
      }),
    );
  });

  it('are less than half as long', () => {
    const blocks = buildBlocks(5, 5, 5);
    const length = (value: unknown) => JSON.stringify(value).length;
    expect(length(compactBlocks(blocks))).toBeLessThan(length(blocks) / 2);
  });
});
