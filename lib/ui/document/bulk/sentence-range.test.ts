import { describe, expect, it } from 'vitest';
import { SegmentBoard } from '../model/segment-board';
import { buildBlocks, segmentId } from '../testing/build-blocks';
import { SentenceRange } from './sentence-range';

const [first, second, third, fourth] = [1, 2, 3, 4].map(segmentId) as [
  ReturnType<typeof segmentId>,
  ReturnType<typeof segmentId>,
  ReturnType<typeof segmentId>,
  ReturnType<typeof segmentId>,
];
const caret = { kind: 'end' } as const;
const newRange = () => new SentenceRange(new SegmentBoard(buildBlocks(2, 2)));

describe('SentenceRange', () => {
  it('reaches from where it began to where it has come, over blocks, both ways', () => {
    const range = newRange();
    expect(range.ids).toEqual([]);
    range.extend(second, third);
    range.extend(third, fourth);
    expect(range.ids).toEqual([second, third, fourth]);
    range.extend(fourth, first);
    expect(range.ids).toEqual([first, second]);
    expect([first, second, third].map((id) => range.has(id))).toEqual([true, true, false]);
    range.extend(first, second);
    expect(range.ids).toEqual([]);
  });

  it('stays while its end has the focus or nothing has, and ends elsewhere', () => {
    const range = newRange();
    range.extend(first, third);
    range.follow({ id: third, mode: 'selected', caret });
    range.follow({ id: third, mode: 'resting', caret });
    expect(range.ids).toHaveLength(3);
    range.follow({ id: second, mode: 'selected', caret });
    expect(range.ids).toEqual([]);
    range.extend(first, third);
    range.follow({ id: third, mode: 'editing', caret });
    expect(range.ids).toEqual([]);
  });
});
