import { describe, expect, it } from 'vitest';
import { buildBlocks, buildSegment } from '../testing/build-blocks';
import { rowHeight } from './row-height';

const MEASURE = { column: 400, line: 40, letter: 8, gap: 28, stacked: false };

function blockOf(source: number, target: number) {
  const [block] = buildBlocks(1);
  if (!block) throw new Error('no block');
  const segments = [buildSegment(1, { source: 'س'.repeat(source), target: 't'.repeat(target) })];
  return { ...block, segments };
}

describe('rowHeight', () => {
  it('is that of the longer side, and of both where they are stacked', () => {
    expect(rowHeight(blockOf(100, 40), MEASURE)).toBe(2 * 40 + 28);
    expect(rowHeight(blockOf(40, 120), MEASURE)).toBe(3 * 40 + 28);
    expect(rowHeight(blockOf(40, 120), { ...MEASURE, stacked: true })).toBe(4 * 40 + 28);
  });

  it('keeps room for a translation that is still to come', () => {
    expect(rowHeight(blockOf(100, 0), { ...MEASURE, stacked: true })).toBe(4 * 40 + 28);
  });

  it('is one line at least, however narrow the column', () => {
    expect(rowHeight(blockOf(1, 0), { ...MEASURE, column: 0 })).toBe(40 + 28);
  });
});
