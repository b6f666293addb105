import { describe, expect, it } from 'vitest';
import { buildBlocks, buildSegment, segmentId } from '../testing/build-blocks';
import { SegmentBoard, shown } from './segment-board';

const FIRST = segmentId(1);

describe('SegmentBoard', () => {
  it('numbers sentences through all blocks and knows their neighbours', () => {
    const board = new SegmentBoard(buildBlocks(2, 1, 2));
    expect(board.first).toBe(FIRST);
    expect(board.entry(segmentId(3))).toMatchObject({ number: 3, blockId: 'b2' });
    expect(board.neighbour(segmentId(2), 1)).toBe(segmentId(3));
    expect(board.neighbour(segmentId(3), -2)).toBe(FIRST);
    expect(board.neighbour(FIRST, -1)).toBeUndefined();
    expect(board.neighbour(segmentId(5), 1)).toBeUndefined();
  });

  it('tells only the sentence that changed', () => {
    const board = new SegmentBoard(buildBlocks(2));
    const told: number[] = [];
    for (const number of [1, 2])
      board.signal(segmentId(number))?.subscribe(() => told.push(number));
    board.apply([buildSegment(2, { target: 'New.', revision: 2 })]);
    expect(told).toEqual([2]);
  });

  it('does not go back to an older revision, whichever news comes first', () => {
    const board = new SegmentBoard(buildBlocks(1));
    board.apply([buildSegment(1, { target: 'Third.', revision: 3 })]);
    board.apply([buildSegment(1, { target: 'Second.', revision: 2 })]);
    expect(board.entry(FIRST)?.segment.target).toBe('Third.');
    board.replaceAll(buildBlocks(1, 1));
    expect(board.entry(FIRST)?.segment.target).toBe('Third.');
    expect(board.entry(segmentId(2))?.number).toBe(2);
  });

  it('shows what was written here before what the server has', () => {
    const board = new SegmentBoard(buildBlocks(1));
    board.change(FIRST, { draft: { target: 'Mine', state: 'edited', revision: 1 } });
    board.apply([buildSegment(1, { target: 'The machine’s new one.', revision: 2 })]);
    const entry = board.entry(FIRST);
    expect(entry && shown(entry)).toMatchObject({ target: 'Mine', state: 'edited' });
  });

  it('keeps drafts and listeners when the rest of the text comes', () => {
    const board = new SegmentBoard(buildBlocks(1));
    const signal = board.signal(FIRST);
    board.change(FIRST, { draft: { target: 'Mine', state: 'edited', revision: 1 } });
    board.replaceAll(buildBlocks(1, 3));
    expect(board.signal(FIRST)).toBe(signal);
    expect(board.entry(FIRST)?.draft?.target).toBe('Mine');
  });

  it('leaves sentences alone that are not on the page yet', () => {
    const board = new SegmentBoard(buildBlocks(1));
    board.apply([buildSegment(9)]);
    expect(board.entry(segmentId(9))).toBeUndefined();
  });
});
