import { describe, expect, it } from 'vitest';
import { SegmentBoard } from '../model/segment-board';
import { buildBlocks, segmentId } from '../testing/build-blocks';
import { planReplacement, replaceText } from './replace-text';

const words = (text: string) => ({ text, isPattern: false });
const pattern = (text: string) => ({ text, isPattern: true });

describe('replaceText', () => {
  it('replaces every match, and takes a dollar sign for one', () => {
    expect(replaceText('The Cat and the cat', words('cat'), 'dog')).toBe('The dog and the dog');
    expect(replaceText('5 pounds', words('pounds'), '$&1')).toBe('5 $&1');
  });

  it('gives a pattern what it found', () => {
    expect(replaceText('on 2 May', pattern('(\\d+) (\\w+)'), '$2 $1')).toBe('on May 2');
  });

  it('leaves a text on one line, and as it was when nothing matches', () => {
    expect(replaceText('a b', words('b'), 'c\nd')).toBe('a c d');
    expect(replaceText('a b', words('x'), 'y')).toBe('a b');
    expect(replaceText('a (b', pattern('('), 'y')).toBe('a (b');
  });
});

describe('planReplacement', () => {
  it('tells what would change, and leaves out sentences that wait for a choice', () => {
    const board = new SegmentBoard(buildBlocks(2, 2));
    const theirs = board.entry(segmentId(2))?.segment ?? null;
    board.change(segmentId(2), { conflict: theirs });
    board.change(segmentId(3), { draft: { target: 'Mine.', state: 'edited', revision: 1 } });
    expect(planReplacement(board, words('sentence'), 'Line')).toEqual([
      { id: 's1', number: 1, before: 'Sentence 1.', after: 'Line 1.' },
      { id: 's4', number: 4, before: 'Sentence 4.', after: 'Line 4.' },
    ]);
  });
});
